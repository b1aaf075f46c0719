import { leadEndpoints, mergeEndpoints } from '@shirube/contract'
import { formatWhen, Panel, StatusBadge, showToast, TextButton } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useAction } from '../../api/use-action.ts'
import { useMay } from '../../api/use-session.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'
import { LEAD_ANSWERS } from './use-lead-news.ts'

/** The records that were made one with this lead; each can be made two again. */
export function PastMerges({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const place = usePlace()
  const may = useMay('marketer', 'inside_sales', 'sales')
  const merges = useQuery(queryOf(mergeEndpoints.ofLead, { params: { id: lead } }))
  const undo = useAction(mergeEndpoints.undo, {
    invalidates: [...LEAD_ANSWERS, leadEndpoints.show.path, mergeEndpoints.ofLead.path],
    onDone: () => {
      showToast({ text: t('merge.undone'), closeLabel: t('close') })
    },
  })
  const items = merges.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t('merge.past')}>
      <ul className={classes.rows}>
        {items.map(({ id, name, at, by, undoneAt }) => (
          <li key={id}>
            <span className={classes.grow}>
              {name}
              <span className={classes.quiet}>
                {' '}
                {[formatWhen(at, { ...place, now: Date.now() }), by ?? t('merge.byItself')].join('・')}
              </span>
            </span>
            {undoneAt !== undefined ? (
              <StatusBadge tone="outline">{t('merge.wasUndone')}</StatusBadge>
            ) : may ? (
              <TextButton
                label={`${t('merge.undo')} ${name}`}
                onPress={() => undo.mutate({ params: { id } })}
              >
                {t('merge.undo')}
              </TextButton>
            ) : null}
          </li>
        ))}
      </ul>
      <Refusal error={undo.error} />
    </Panel>
  )
}
