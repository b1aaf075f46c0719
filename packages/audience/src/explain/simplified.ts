import { type Condition, EVERYBODY, isLeaf } from '../condition/condition.ts'

/** The condition that nobody meets. */
const NOBODY: Condition = { kind: 'any', of: [] }

/** True for an `all` (or `any`) of nothing: everybody (or nobody). */
export const isEmpty = (condition: Condition, kind: 'all' | 'any'): boolean =>
  condition.kind === kind && condition.of.length === 0

function joined(kind: 'all' | 'any', parts: readonly Condition[]): Condition {
  // Everybody adds nothing to an `all` and swallows an `any`; nobody the other way round.
  const swallows = kind === 'all' ? 'any' : 'all'
  if (parts.some((part) => isEmpty(part, swallows))) return { kind: swallows, of: [] }
  const flat = parts.flatMap((part): readonly Condition[] => (part.kind === kind ? part.of : [part]))
  const [only] = flat
  return flat.length === 1 && only ? only : { kind, of: flat }
}

/** The same condition as it is best told: no nesting without need, no double negation, no part that says nothing. */
export function simplified(condition: Condition): Condition {
  if (isLeaf(condition)) return condition
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(condition.kind, condition.of.map(simplified))
    case 'not': {
      const of = simplified(condition.of)
      if (of.kind === 'not') return of.of
      if (isEmpty(of, 'all')) return NOBODY
      return isEmpty(of, 'any') ? EVERYBODY : { kind: 'not', of }
    }
  }
}
