import {
  type Condition,
  type ConditionLeaf,
  explain,
  explainEvent,
  type FactEvent,
  factsOf,
  type Reason,
  type Seen,
  why,
} from '@shirube/audience'
import type { SegmentReason } from '@shirube/contract'
import { loadFacts, organisationRow } from '@shirube/db'
import { asId, type LeadId, type Localised } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'
import { inBoth, loadAssets } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { foundWords } from './found-words.ts'

interface Tell {
  readonly condition: (condition: Condition) => Localised
  /** One event, with its day. */
  readonly event: (event: FactEvent) => Localised
  /** What a colleague is called. */
  readonly colleague: (id: string) => string | undefined
}

const GROUPS = {
  all: { ja: '次のすべて', en: 'all of these' },
  any: { ja: '次のどれか1つ', en: 'any of these' },
  not: { ja: '次にあてはまらない', en: 'none of this' },
} as const satisfies Record<string, Localised>

function foundBy(leaf: ConditionLeaf, seen: Seen, tell: Tell): Localised | undefined {
  if (seen.kind === 'events') {
    const n = seen.events.length
    return { ja: `${n}回`, en: n === 1 ? 'once' : `${n} times` }
  }
  const { value } = seen
  if (value === undefined) return { ja: '空欄', en: 'empty' }
  return foundWords(leaf, value, tell.colleague)
}

function rows(reason: Reason, depth: number, tell: Tell): readonly SegmentReason[] {
  const { holds } = reason
  if (reason.kind === 'leaf') {
    const { leaf } = reason
    // How often would always be once: which it was says more.
    const touch = leaf.kind === 'touch' && reason.seen.kind === 'events' ? reason.seen.events[0] : undefined
    const seen = touch ? tell.event(touch) : foundBy(leaf, reason.seen, tell)
    return [{ holds, depth, words: tell.condition(leaf), ...(seen && { found: seen }) }]
  }
  const below = reason.kind === 'not' ? [reason.of] : reason.of
  return [
    { holds, depth, words: GROUPS[reason.kind] },
    ...below.flatMap((part) => rows(part, depth + 1, tell)),
  ]
}

/** Why a lead meets a condition, or does not: each part with what was found at the lead. */
export async function segmentReasons(
  { runtime }: ServerContext,
  asked: { readonly condition: Condition; readonly lead: string },
): Promise<{ readonly holds: boolean; readonly reasons: SegmentReason[] }> {
  const { db, clock } = runtime
  const { timeZone, language } = found(await organisationRow(db))
  const now = clock.now()
  const about = { needs: factsOf(asked.condition), from: now, organisation: { timeZone, language } }
  const facts = await loadFacts(db, asId<LeadId>(asked.lead), about)
  const assets = await loadAssets(db)
  const zone = facts.lead.timeZone ?? timeZone
  const tell: Tell = {
    condition: (condition) => inBoth(assets, (context) => explain(condition, context)),
    event: (event) =>
      inBoth(assets, (context) => `${localDate(event.occurredAt, zone)} ${explainEvent(event, context)}`),
    colleague: (id) => assets.nameOf('user', id),
  }
  const reason = why(asked.condition, facts, now)
  return { holds: reason.holds, reasons: [...rows(reason, 0, tell)] }
}
