import { Button } from '@mantine/core'
import type { Duplicate } from '@shirube/contract'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './DuplicateQueue.module.css'
import { pairKey } from './pair-key.ts'
import { useText } from './use-text.ts'

/** The pairs, the newest first; one of them is looked at. */
export function DuplicateQueue(props: {
  readonly pairs: readonly Duplicate[]
  readonly chosen: string
  readonly onChoose: (pair: string) => void
  readonly onMore?: () => void
}): ReactNode {
  const t = useText()
  const { pairs, chosen, onChoose, onMore } = props
  return (
    <nav className={classes.queue} aria-label={t('queue')}>
      <ol>
        {pairs.map((pair) => (
          <QueueRow key={pairKey(pair)} pair={pair} chosen={pairKey(pair) === chosen} onChoose={onChoose} />
        ))}
      </ol>
      {onMore ? (
        <Button variant="subtle" size="xs" fullWidth onClick={onMore}>
          {t('more')}
        </Button>
      ) : null}
    </nav>
  )
}

function QueueRow(props: {
  readonly pair: Duplicate
  readonly chosen: boolean
  readonly onChoose: (pair: string) => void
}): ReactNode {
  const t = useText()
  const { pair, chosen, onChoose } = props
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const names = [...new Set(pair.sides.map(({ name }) => name))].join(' / ')
  const companies = [...new Set(pair.sides.flatMap(({ company }) => company ?? []))].join(' / ')
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={classes.row}
        aria-current={chosen || undefined}
        onClick={() => onChoose(pairKey(pair))}
      >
        <b>{names}</b>
        <span>{companies}</span>
        <small>{pair.reasons.map((reason) => t(`reason_${reason}`)).join('・')}</small>
      </button>
    </li>
  )
}
