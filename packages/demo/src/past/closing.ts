import type { EpochMs } from '@shirube/kernel'
import { changeDeal, openDeal, qualifyLead } from '@shirube/runtime'
import { chance } from '../people/invent-person.ts'
import { atTheOffice } from './at-the-office.ts'
import type { Deed } from './life.ts'

const DAY = 86_400_000
const AMOUNTS = [1_200_000, 2_400_000, 3_800_000, 900_000, 5_600_000] as const
const LOSSES = ['時期', '価格', '競合に決定'] as const

/** What became of most who were accepted: judged possible, a deal, won or lost; some are still under way. */
export function closingOf(n: number, accepted: EpochMs, by: string): readonly Deed[] {
  const actor = { kind: 'user', id: by } as const
  const fate = chance(n, 'fate', 10)
  if (fate < 1) return []
  const judged = atTheOffice(accepted + (1 + chance(n, 'judged', 2)) * DAY)
  const qualifies: Deed = {
    at: judged,
    does: async ({ runtime, lead }) => await qualifyLead(runtime, { lead, to: 'sql' }, actor),
  }
  if (fate < 2) return [qualifies]
  const amount = AMOUNTS[chance(n, 'amount', AMOUNTS.length)]
  let deal: string | undefined
  const opens: Deed = {
    at: atTheOffice(judged + (1 + chance(n, 'opens deal', 3)) * DAY),
    does: async ({ runtime, lead }) => {
      deal = await openDeal(runtime, { lead, name: 'ミナモWatchの導入', amount }, actor)
    },
  }
  if (fate < 5) return [qualifies, opens]
  const reason = LOSSES[chance(n, 'loss', LOSSES.length)]
  const ends: Deed = {
    at: atTheOffice(opens.at + (3 + chance(n, 'ends', 6)) * DAY),
    does: async ({ runtime }) => {
      if (deal === undefined) return
      const change = fate < 9 ? ({ state: 'won', amount } as const) : ({ state: 'lost', reason } as const)
      await changeDeal(runtime, { deal, change }, actor)
    },
  }
  return [qualifies, opens, ends]
}
