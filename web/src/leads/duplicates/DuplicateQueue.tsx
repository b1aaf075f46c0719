import { Button } from '@mantine/core'
import type { Duplicate } from '@shirube/contract'
import { QueueRow, WorkQueue } from '@shirube/ui'
import type { ReactNode } from 'react'
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
    <WorkQueue
      label={t('queue')}
      after={
        onMore ? (
          <Button variant="subtle" size="xs" fullWidth onClick={onMore}>
            {t('more')}
          </Button>
        ) : null
      }
    >
      {pairs.map((pair) => (
        <PairRow key={pairKey(pair)} pair={pair} chosen={pairKey(pair) === chosen} onChoose={onChoose} />
      ))}
    </WorkQueue>
  )
}

function PairRow(props: {
  readonly pair: Duplicate
  readonly chosen: boolean
  readonly onChoose: (pair: string) => void
}): ReactNode {
  const t = useText()
  const { pair, chosen, onChoose } = props
  const names = [...new Set(pair.sides.map(({ name }) => name))].join(' / ')
  const companies = [...new Set(pair.sides.flatMap(({ company }) => company ?? []))].join(' / ')
  return (
    <QueueRow chosen={chosen} onChoose={() => onChoose(pairKey(pair))}>
      <b className={classes.names}>{names}</b>
      <span className={classes.line}>{companies}</span>
      <small className={classes.line}>{pair.reasons.map((reason) => t(`reason_${reason}`)).join('・')}</small>
    </QueueRow>
  )
}
