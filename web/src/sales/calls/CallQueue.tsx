import type { Call } from '@shirube/contract'
import { formatNumber, formatRemaining, formatWhen, type Place, QueueRow, WorkQueue } from '@shirube/ui'
import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTimeLeft } from '../use-clock-of.ts'
import { useText } from '../use-text.ts'
import classes from './CallQueue.module.css'

const SOON_MS = 3_600_000

/** Who is to be called, the most urgent first; one of them is looked at. */
export function CallQueue(props: {
  readonly calls: readonly Call[]
  readonly chosen: string | undefined
  readonly place: Place
  readonly now: number
  readonly onChoose: (call: string) => void
}): ReactNode {
  const t = useText()
  const { calls, chosen, ...rest } = props
  return (
    <WorkQueue
      label={t('calls.queue')}
      head={
        <header className={classes.head}>
          <h2>{t('calls.queue')}</h2>
          <span>{t('calls.order')}</span>
        </header>
      }
    >
      {calls.map((call) => (
        <CallRow key={call.id} call={call} chosen={call.id === chosen} {...rest} />
      ))}
    </WorkQueue>
  )
}

function CallRow(props: {
  readonly call: Call
  readonly chosen: boolean
  readonly place: Place
  readonly now: number
  readonly onChoose: (call: string) => void
}): ReactNode {
  const t = useText()
  const { call, chosen, place, now, onChoose } = props
  const left = useTimeLeft()(call.dueAt, now)
  const tone = left < 0 ? 'over' : left < SOON_MS ? 'soon' : 'normal'
  const Icon = tone === 'over' ? IconAlertTriangle : IconClock
  return (
    <QueueRow chosen={chosen} onChoose={() => onChoose(call.id)}>
      <span className={classes.name}>{call.lead.name}</span>
      <span className={classes.score}>{t('calls.points', { n: formatNumber(call.lead.score) })}</span>
      <span className={classes.company}>{call.lead.company ?? call.scenario?.name ?? ''}</span>
      <span className={classes.due} data-tone={tone}>
        <Icon size={13} stroke={2} aria-hidden />
        {tone === 'normal' && left > 8 * SOON_MS
          ? formatWhen(call.dueAt, { ...place, now })
          : formatRemaining(left, place.language)}
      </span>
      {call.assignee ? null : <span className={classes.untaken}>{t('calls.untaken')}</span>}
    </QueueRow>
  )
}
