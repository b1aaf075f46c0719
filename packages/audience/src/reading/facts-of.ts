import type { Condition, ConditionLeaf, Span } from '../condition/condition.ts'
import type { EventKind } from '../event/kind.ts'
import type { FactNeeds } from '../fact/facts.ts'
import { leavesOf } from './leaves-of.ts'

/** Nothing beyond the lead itself needs to be known. */
export const NO_NEEDS: FactNeeds = { company: false, eventKinds: [], days: 0 }

/** What is needed for both. */
export const mergeNeeds = (a: FactNeeds, b: FactNeeds): FactNeeds => ({
  company: a.company || b.company,
  eventKinds: [...new Set([...a.eventKinds, ...b.eventKinds])].sort(),
  days: a.days === 'ever' || b.days === 'ever' ? 'ever' : Math.max(a.days, b.days),
})

/**
 * How many times 24 hours to look back so that a window is covered whole: a local day began up to 24 hours before
 * now, 25 when summer time ended meanwhile, so days of the calendar take two more.
 */
export const daysToCover = (span: Span): number =>
  span.unit === 'hour' ? Math.ceil(span.amount / 24) : span.amount + 2

const events = (kinds: readonly EventKind[], days: FactNeeds['days']): FactNeeds =>
  mergeNeeds(NO_NEEDS, { company: false, eventKinds: kinds, days })

function needsOfLeaf(leaf: ConditionLeaf): FactNeeds {
  if (leaf.kind === 'company') return { ...NO_NEEDS, company: true }
  if (leaf.kind === 'behaviour') {
    return events([leaf.did.kind], leaf.within ? daysToCover(leaf.within) : 'ever')
  }
  if (leaf.kind === 'sequence') {
    const kinds = leaf.steps.map((step) => step.kind)
    return events(kinds, leaf.within ? daysToCover(leaf.within) + daysToCover(leaf.span) : 'ever')
  }
  if (leaf.kind === 'touch') {
    const lately = leaf.which === 'last' && leaf.within
    return events([leaf.did.kind], lately ? daysToCover(lately) : 'ever')
  }
  return NO_NEEDS
}

/** Which facts a condition looks at. */
export const factsOf = (condition: Condition): FactNeeds =>
  leavesOf(condition).map(needsOfLeaf).reduce(mergeNeeds, NO_NEEDS)
