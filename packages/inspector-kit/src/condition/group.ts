import { type Condition, isLeaf } from '@shirube/audience'

/** A condition that joins others: all of them must hold, or any of them. */
export interface Group {
  readonly kind: 'all' | 'any'
  readonly of: readonly Condition[]
}

/** A condition as a group: one that is none becomes the only part of one. */
export function groupOf(condition: Condition | null): Group {
  if (condition === null) return { kind: 'all', of: [] }
  return condition.kind === 'all' || condition.kind === 'any' ? condition : { kind: 'all', of: [condition] }
}

/** What a `not` leaves out, as a group: those who meet any of it. */
export function exceptionOf(condition: Extract<Condition, { kind: 'not' }>): Group {
  const inside = condition.of
  return inside.kind === 'all' || inside.kind === 'any' ? inside : { kind: 'any', of: [inside] }
}

/** Leaves out those who meet a group; a single part needs no group around it. */
export function exceptThose(group: Group): Condition {
  const [first, ...rest] = group.of
  return { kind: 'not', of: first !== undefined && rest.length === 0 && isLeaf(first) ? first : group }
}

/** A part of a condition as a page shows it: leaves that follow each other together, a group or an exception alone. */
export type Block =
  | { readonly kind: 'leaves'; readonly at: number; readonly of: readonly Condition[] }
  | { readonly kind: 'group'; readonly at: number; readonly group: Group }
  | { readonly kind: 'except'; readonly at: number; readonly group: Group }

/** The blocks of a condition, in its order. */
export function blocksOf(parts: readonly Condition[]): readonly Block[] {
  const blocks: Block[] = []
  for (const [at, part] of parts.entries()) {
    const last = blocks.at(-1)
    if (part.kind === 'not') blocks.push({ kind: 'except', at, group: exceptionOf(part) })
    else if (part.kind === 'all' || part.kind === 'any') blocks.push({ kind: 'group', at, group: part })
    else if (last?.kind === 'leaves') blocks.splice(-1, 1, { ...last, of: [...last.of, part] })
    else blocks.push({ kind: 'leaves', at, of: [part] })
  }
  return blocks
}

/** A list in which `count` parts from `at` on have given way to others. */
export const replaced = <T>(
  parts: readonly T[],
  place: { readonly at: number; readonly count: number },
  by: readonly T[],
): readonly T[] => [...parts.slice(0, place.at), ...by, ...parts.slice(place.at + place.count)]

/** A list in which a part has changed places with its neighbour; itself where there is none. */
export function moved<T>(parts: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const [one, other] = [parts[at], parts[at + by]]
  if (one === undefined || other === undefined) return parts
  return parts.map((part, place) => (place === at ? other : place === at + by ? one : part))
}
