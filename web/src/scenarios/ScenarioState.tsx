import type { ScenarioRow } from '@shirube/contract'
import { StatusBadge } from '@shirube/ui'
import { IconAlertTriangle, IconArchive, IconFileText, IconPlayerPause } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './ScenarioState.module.css'
import { useText } from './use-text.ts'

/** Whether a scenario runs, in a word; below it what should be looked at. */
export function ScenarioState(props: { readonly row: ScenarioRow }): ReactNode {
  const t = useText()
  const { row } = props
  return (
    <span className={classes.state}>
      <Badge row={row} />
      {row.stuck > 0 ? (
        <span className={classes.stuck}>
          <IconAlertTriangle size={13} stroke={2} aria-hidden />
          {t('state.stuck', { people: row.stuck })}
        </span>
      ) : row.changed && row.state !== 'archived' ? (
        <span className={classes.note}>{t('state.changed')}</span>
      ) : null}
    </span>
  )
}

function Badge({ row }: { readonly row: ScenarioRow }): ReactNode {
  const t = useText()
  const version = row.live ? `${row.live.n}${row.live.minor > 0 ? `.${row.live.minor}` : ''}` : ''
  switch (row.state) {
    case 'draft':
      return (
        <StatusBadge tone="neutral" mark={IconFileText}>
          {t('state.draft')}
        </StatusBadge>
      )
    case 'live':
      return (
        <StatusBadge tone="ok" mark="dot">
          {t('state.live', { version })}
        </StatusBadge>
      )
    case 'paused':
      return (
        <StatusBadge tone="warn" mark={IconPlayerPause}>
          {t('state.paused', { version })}
        </StatusBadge>
      )
    case 'archived':
      return (
        <StatusBadge tone="neutral" mark={IconArchive}>
          {t('state.archived')}
        </StatusBadge>
      )
  }
}
