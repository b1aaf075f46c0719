import type { ScoreReplay } from '@shirube/contract'
import { Sheet } from '@shirube/ui'
import type { ReactNode } from 'react'
import { ReplayBands } from './ReplayBands.tsx'
import classes from './ReplayDetails.module.css'
import { ReplayPeople } from './ReplayPeople.tsx'
import { ReplayRules } from './ReplayRules.tsx'
import { useText } from './use-text.ts'

/** What a trial found, in full: who becomes hot and who no longer, how each band fared, what each rule did (S52, D6). */
export function ReplayDetails(props: {
  readonly replay: ScoreReplay
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { replay, onClose } = props
  return (
    <Sheet opened purpose="publish" title={t('replayDetails')} closeLabel={t('close')} onClose={onClose}>
      <div className={classes.sheet}>
        <section>
          <h3>{t('gainedTitle')}</h3>
          <ReplayPeople replay={replay} which="gained" />
        </section>
        <section>
          <h3>{t('droppedTitle')}</h3>
          <ReplayPeople replay={replay} which="dropped" />
        </section>
        <section>
          <h3>{t('liftTitle')}</h3>
          <p>{t('liftText')}</p>
          <ReplayBands replay={replay} />
        </section>
        <section>
          <h3>{t('contributionTitle')}</h3>
          <p>{t('contributionText')}</p>
          <ReplayRules replay={replay} />
        </section>
      </div>
    </Sheet>
  )
}
