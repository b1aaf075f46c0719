import { Note, PageBody, PageHeader } from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { CardForm } from './CardForm.tsx'
import classes from './cards.module.css'
import { EnteredCards } from './EnteredCards.tsx'
import { SittingPanel } from './SittingPanel.tsx'
import { useCardEntry } from './use-card-entry.ts'
import { useSitting } from './use-sitting.ts'
import { useText } from './use-text.ts'

/** A pile of business cards, entered one after the other without leaving the keyboard (S3, D15). */
export function CardsScreen(): ReactNode {
  const t = useText()
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody>{may ? <Desk /> : <Note icon={IconInfoCircle}>{t('notAllowed')}</Note>}</PageBody>
    </>
  )
}

function Desk(): ReactNode {
  const [sitting, setSitting] = useSitting()
  const entry = useCardEntry(sitting)
  return (
    <div className={classes.desk}>
      <div className={classes.column}>
        <SittingPanel sitting={sitting} onChange={setSitting} />
        <CardForm entry={entry} />
      </div>
      <div className={classes.column}>
        <EnteredCards since={sitting.since} entry={entry} />
      </div>
    </div>
  )
}
