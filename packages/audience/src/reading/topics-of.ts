import { assertNever } from '@shirube/kernel'
import type { Condition, ConditionLeaf } from '../condition/condition.ts'
import type { EventKind } from '../event/kind.ts'
import type { EventMatch } from '../event/match.ts'
import { leavesOf } from './leaves-of.ts'

/** What can change whether a condition holds, apart from time. */
export interface ConditionTopics {
  /** The kinds of events after which it may read differently. */
  readonly kinds: readonly EventKind[]
  /** The same more closely: an event that fits none of these leaves the condition as it was. */
  readonly matches: readonly EventMatch[]
  /** True when any change of the score may. */
  readonly score: boolean
}

const fieldChanged = (...fields: readonly string[]): EventMatch => ({
  kind: 'attribute.changed',
  where: [{ field: 'field', op: 'oneOf', values: [...fields] }],
})
const about = (kind: EventKind, field: string, value: string): EventMatch => ({
  kind,
  where: [{ field, op: 'is', value }],
})

function changersOf(leaf: ConditionLeaf): readonly EventMatch[] {
  switch (leaf.kind) {
    case 'attribute':
      if (leaf.field === 'createdOn') return []
      return [fieldChanged(leaf.field === 'age' ? 'birthDate' : leaf.field), { kind: 'lead.imported' }]
    case 'company':
      return [fieldChanged('company', `company.${leaf.field}`), { kind: 'lead.imported' }]
    case 'score':
      return []
    case 'stage':
      return [{ kind: 'stage.changed' }]
    case 'qualification':
      return [{ kind: 'qualification.changed' }]
    case 'segment':
      return [
        about('segment.joined', 'segment', leaf.segment),
        about('segment.left', 'segment', leaf.segment),
      ]
    case 'list':
      return [about('list.added', 'list', leaf.list), about('list.removed', 'list', leaf.list)]
    case 'owner':
      return [{ kind: 'owner.changed' }]
    case 'consent':
      return [about('consent.changed', 'channel', leaf.channel)]
    case 'behaviour':
      return [leaf.did]
    case 'sequence':
      // An event is the newest of its history: it can complete a sequence, never undo one.
      return leaf.steps.slice(-1)
    case 'touch':
      // Another one of the kind is the last from then on, or was the first all the time, whatever it is.
      return [{ kind: leaf.did.kind }]
    default:
      return assertNever(leaf)
  }
}

/** True for a condition that asks what all people of a company do: other leads than its own can change it. */
export const asksOfColleagues = (condition: Condition): boolean =>
  leavesOf(condition).some((leaf) => leaf.kind === 'company' && leaf.field === 'engagement')

/** A new lead is read for the first time; a merge brings another record's whole history and fields with it. */
const WHOLE_LEAD: readonly EventMatch[] = [{ kind: 'lead.created' }, { kind: 'lead.merged' }]

/**
 * What can change whether a condition holds, so that a run which waits for it is woken and a segment is read again.
 * A change of a company's field is an `attribute.changed` of `company.<field>` at each of its leads, and a lead's
 * change of company one of `company`.
 */
export function topicsOf(condition: Condition): ConditionTopics {
  const leaves = leavesOf(condition)
  const matches = [...leaves.flatMap(changersOf), ...WHOLE_LEAD]
  const score = leaves.some((leaf) => leaf.kind === 'score')
  return { kinds: [...new Set(matches.map((match) => match.kind))].sort(), matches, score }
}
