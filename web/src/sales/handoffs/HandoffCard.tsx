import { Button, Menu } from '@mantine/core'
import type { BoardColumnName, Handoff } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import {
  formatDay,
  formatNumber,
  HeldClock,
  Initial,
  type Place,
  RowMenu,
  SlaClock,
  slaReading,
} from '@shirube/ui'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useClockOf } from '../use-clock-of.ts'
import { useText } from '../use-text.ts'
import type { Move } from './board-moves.ts'
import classes from './HandoffCard.module.css'

/** A handoff on the board: who, why, how long there is to answer, and who answers. */
export function HandoffCard(props: {
  readonly handoff: Handoff
  readonly column: BoardColumnName
  readonly place: Place
  readonly now: number
  readonly moves: readonly Move[]
  readonly onOpen: (handoff: string) => void
  readonly onMove: (handoff: Handoff, move: Move) => void
  readonly onDrag: (handoff: Handoff | undefined) => void
}): ReactNode {
  const t = useText()
  const { handoff, column, place, now, moves, onOpen, onMove, onDrag } = props
  const { lead, createdAt, answerBy } = handoff
  const clock = useClockOf()({ from: createdAt, until: answerBy }, now)
  const tone = column === 'waiting' ? slaReading(clock, place.language).tone : undefined
  const [reason] = handoff.reasons
  const why = reason ? startSentence(reason.words[place.language]) : handoff.note
  return (
    <article
      className={classes.card}
      data-tone={tone}
      data-quiet={column === 'held' || column === 'returned' || undefined}
      draggable={moves.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', lead.name)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(handoff)
      }}
      onDragEnd={() => onDrag(undefined)}
    >
      <header>
        <button type="button" className={classes.name} onClick={() => onOpen(handoff.id)}>
          {lead.company ?? lead.name}
        </button>
        <span className={classes.score}>
          {formatNumber(handoff.scores.total)}
          <small>{t('handoffs.points')}</small>
        </span>
      </header>
      {lead.company === undefined ? null : <p className={classes.person}>{lead.name}</p>}
      {why === '' ? null : <p className={classes.why}>{why}</p>}
      <Standing handoff={handoff} column={column} place={place} clock={clock} />
      <footer>
        <Initial name={handoff.owner?.name ?? '?'} size="sm" />
        <span className={classes.owner}>{handoff.owner?.name ?? t('handoffs.noOwner')}</span>
        <Ways handoff={handoff} moves={moves} onMove={onMove} />
      </footer>
    </article>
  )
}

function Standing(props: {
  readonly handoff: Handoff
  readonly column: BoardColumnName
  readonly place: Place
  readonly clock: { readonly elapsedMs: number; readonly totalMs: number }
}): ReactNode {
  const t = useText()
  const { handoff, column, place, clock } = props
  if (column === 'waiting') return <SlaClock reading={slaReading(clock, place.language)} />
  if (column === 'held') {
    const { heldUntil } = handoff
    const until =
      heldUntil === undefined
        ? t('handoffs.noDate')
        : t('handoffs.resumes', { day: formatDay(heldUntil, place) })
    return <HeldClock word={t('handoffs.columns.held.title')} until={until} />
  }
  if (column === 'returned')
    return (
      <p className={classes.back}>
        <IconArrowBackUp size={14} stroke={2} aria-hidden />
        {handoff.reason ?? ''}
      </p>
    )
  return handoff.answeredAt === undefined ? null : (
    <p className={classes.back}>{t('handoffs.acceptedOn', { day: formatDay(handoff.answeredAt, place) })}</p>
  )
}

/** The usual step as a button, the others in a menu: whatever dragging does can be done here. */
function Ways(props: {
  readonly handoff: Handoff
  readonly moves: readonly Move[]
  readonly onMove: (handoff: Handoff, move: Move) => void
}): ReactNode {
  const t = useText()
  const { handoff, moves, onMove } = props
  const [first, ...others] = moves
  if (first === undefined) return null
  return (
    <span className={classes.ways}>
      <Button size="xs" onClick={() => onMove(handoff, first)}>
        {t(`handoffs.moves.${first}`)}
      </Button>
      <RowMenu label={t('handoffs.menu', { name: handoff.lead.name })}>
        {others.map((move) => (
          <Menu.Item key={move} onClick={() => onMove(handoff, move)}>
            {t(`handoffs.moves.${move}`)}
          </Menu.Item>
        ))}
      </RowMenu>
    </span>
  )
}
