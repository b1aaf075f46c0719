import type { Duplicate } from '@shirube/contract'
import { TextButton } from '@shirube/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { useShortcuts } from '../../app/shortcuts/use-shortcuts.ts'
import { ComparedTable } from './ComparedTable.tsx'
import { type Survivor, usualSurvivor } from './compared-rows.ts'
import classes from './DuplicateDesk.module.css'
import { DuplicateFoot } from './DuplicateFoot.tsx'
import { DuplicateQueue } from './DuplicateQueue.tsx'
import { pairKey } from './pair-key.ts'
import { useDuplicateActs } from './use-duplicate-acts.ts'
import { useDuplicateKeys } from './use-duplicate-keys.ts'
import { useText } from './use-text.ts'

/** The pairs, and the two records of one of them beside each other; on a phone one after the other. */
export function DuplicateDesk(props: {
  readonly pairs: readonly Duplicate[]
  readonly chosen: string | undefined
  readonly onChoose: (pair: string | undefined) => void
  readonly onMore?: () => void
}): ReactNode {
  const t = useText()
  const { pairs, chosen, onChoose, onMore } = props
  const at = Math.max(
    0,
    pairs.findIndex((one) => pairKey(one) === chosen),
  )
  const pair = pairs[at]
  const [kept, setKept] = useState<Readonly<Record<string, Survivor>>>({})
  const key = pair && pairKey(pair)
  const survivor = (key === undefined ? undefined : kept[key]) ?? (pair ? usualSurvivor(pair.sides) : 0)
  const step = (by: 1 | -1): void => {
    const next = pairs[(at + by + pairs.length) % pairs.length]
    if (next) onChoose(pairKey(next))
  }
  const keep = (side: Survivor): void => {
    if (key !== undefined) setKept((all) => ({ ...all, [key]: side }))
  }
  const acts = useDuplicateActs(pair, {
    survivor,
    onDone: () => onChoose(nextOf(pairs, at)),
  })
  useDuplicateKeys({ onStep: step, onKeep: keep, ...acts.keys })
  useDeskShortcuts()
  if (pair === undefined) return null
  return (
    <div className={classes.desk} data-open={chosen !== undefined || undefined}>
      <DuplicateQueue pairs={pairs} chosen={pairKey(pair)} onChoose={onChoose} {...(onMore && { onMore })} />
      <div className={classes.pair}>
        <div className={classes.back}>
          <TextButton onPress={() => onChoose(undefined)}>{t('back')}</TextButton>
        </div>
        <ComparedTable pair={pair} survivor={survivor} onKeep={keep} />
        <DuplicateFoot pair={pair} acts={acts} />
      </div>
    </div>
  )
}

/** The pair that is looked at when this one has gone. */
const nextOf = (pairs: readonly Duplicate[], at: number): string | undefined => {
  const next = pairs[at + 1] ?? pairs[at - 1]
  return next && pairKey(next)
}

function useDeskShortcuts(): void {
  const t = useText()
  const group = useMemo(
    () => ({
      title: t('title'),
      shortcuts: [
        { keys: ['↑', '↓'], does: t('keysPair') },
        { keys: ['←', '→'], does: t('keysSide') },
        { keys: ['M'], does: t('merge') },
        { keys: ['N'], does: t('distinct') },
        { keys: ['L'], does: t('later') },
      ],
    }),
    [t],
  )
  useShortcuts(group)
}
