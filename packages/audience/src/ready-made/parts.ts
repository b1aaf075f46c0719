import type { Condition } from '../condition/condition.ts'
import type { EventKind } from '../event/kind.ts'
import type { PayloadTest } from '../event/match.ts'

type Behaviour = Extract<Condition, { kind: 'behaviour' }>

/** Did something at least so many times within some days back from now; once, where nothing else is said. */
export const did = (
  kind: EventKind,
  days: number,
  { times = 1, where }: { readonly times?: number; readonly where?: PayloadTest } = {},
): Behaviour => ({
  kind: 'behaviour',
  did: { kind, ...(where && { where: [where] }) },
  times: { op: 'atLeast', value: times },
  within: { amount: days, unit: 'day' },
})

/** Did it not even once within some days back from now. */
export const didNot = (kind: EventKind, days: number, where?: PayloadTest): Behaviour => ({
  ...did(kind, days, where && { where }),
  times: { op: 'exactly', value: 0 },
})

/** Meets each of these. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

/** Meets at least one of these. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

/** Does not meet this. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })
