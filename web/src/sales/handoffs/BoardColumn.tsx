import type { BoardColumnName, BoardColumn as Column, Handoff } from '@shirube/contract'
import { type Place, StatusBadge } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from '../use-text.ts'
import { MOVES, type Move } from './board-moves.ts'
import classes from './HandoffBoard.module.css'
import { HandoffCard } from './HandoffCard.tsx'

/** One column of the board: how many stand here, and who. */
export function BoardColumn(props: {
  readonly name: BoardColumnName
  readonly column: Column
  readonly place: Place
  readonly now: number
  /** What is being dragged may be put here. */
  readonly takes: boolean
  readonly movable: boolean
  readonly onOpen: (handoff: string) => void
  readonly onMove: (handoff: Handoff, move: Move) => void
  readonly onDrag: (handoff: Handoff | undefined) => void
  readonly onDrop: () => void
}): ReactNode {
  const t = useText()
  const { name, column, takes, movable, onDrag, onDrop, ...card } = props
  const more = column.count - column.items.length
  return (
    <section
      className={classes.column}
      data-column={name}
      data-takes={takes || undefined}
      aria-label={`${t(`handoffs.columns.${name}.title`)} ${t(`handoffs.columns.${name}.note`)}`}
      onDragOver={(event) => {
        if (takes) event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        onDrop()
      }}
    >
      <Head name={name} column={column} />
      {column.items.length === 0 ? <p className={classes.none}>{t('handoffs.none')}</p> : null}
      <ul className={classes.cards}>
        {column.items.map((handoff) => (
          <li key={handoff.id}>
            <HandoffCard
              handoff={handoff}
              column={name}
              moves={movable ? MOVES[name] : []}
              onDrag={onDrag}
              {...card}
            />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={classes.more}>{t('handoffs.more', { count: more })}</p> : null}
    </section>
  )
}

function Head(props: { readonly name: BoardColumnName; readonly column: Column }): ReactNode {
  const t = useText()
  const { name, column } = props
  return (
    <header>
      <h2>
        {t(`handoffs.columns.${name}.title`)}
        <small>{t(`handoffs.columns.${name}.note`)}</small>
      </h2>
      <StatusBadge tone="neutral">{column.count}</StatusBadge>
      <Aside name={name} overdue={column.overdue} />
    </header>
  )
}

function Aside(props: { readonly name: BoardColumnName; readonly overdue: number }): ReactNode {
  const t = useText()
  const { name, overdue } = props
  if (name === 'waiting' && overdue > 0)
    return (
      <span className={classes.aside} data-tone="bad">
        {t('handoffs.overdue', { count: overdue })}
      </span>
    )
  if (name === 'held') return <span className={classes.aside}>{t('handoffs.noClock')}</span>
  return name === 'waiting' || name === 'accepted' ? null : (
    <span className={classes.aside}>{t('handoffs.lastDays')}</span>
  )
}
