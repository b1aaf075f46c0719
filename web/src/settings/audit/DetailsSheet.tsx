import { startSentence } from '@shirube/engine'
import { Sheet, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText as useShared } from '../use-text.ts'
import { changedPlaces } from './changed-places.ts'
import classes from './DetailsSheet.module.css'
import type { AuditEntry } from './use-changes.ts'
import { useText } from './use-text.ts'

/** What exactly a change changed, place by place. */
export function DetailsSheet(props: { readonly entry: AuditEntry; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const shared = useShared()
  const language = useLanguage()
  const { entry, onClose } = props
  return (
    <Sheet
      opened
      purpose="detail"
      above={t('details')}
      title={startSentence(entry.words[language])}
      closeLabel={shared('close')}
      onClose={onClose}
    >
      <dl className={classes.places}>
        {changedPlaces(entry.before, entry.after).map(({ path, before, after }) => (
          <div key={path}>
            <dt>
              <code>{path}</code>
            </dt>
            <dd>
              {before === undefined ? null : <del aria-label={t('before')}>{before}</del>}
              {after === undefined ? null : <ins aria-label={t('after')}>{after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
