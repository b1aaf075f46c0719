import { sameJson } from '@shirube/kernel'
import type { Scenario } from '../document/scenario.ts'
import type { Edit } from './edit.ts'

/** Items of a table that are not in the other as they are. */
const differing = <T extends { readonly id: string }>(
  items: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
): readonly T[] => Object.values(items).filter((item) => !sameJson(item, other[item.id]))

/**
 * The edits that make one drawing out of another, so that replacing a draft as a whole is a change like any other: it
 * has a revision, it conflicts where others edit the same, and it can be taken back.
 */
export function replacementEdits(before: Scenario, after: Scenario): readonly Edit[] {
  const gone = differing(before.nodes, after.nodes)
  const goneIds = new Set<string>(gone.map((node) => node.id))
  const cut = Object.values(before.edges).filter(
    (edge) => !sameJson(edge, after.edges[edge.id]) || goneIds.has(edge.from.node) || goneIds.has(edge.to),
  )
  const kept = new Set<string>(Object.keys(before.edges).filter((id) => !cut.some((edge) => edge.id === id)))
  const keys = new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])
  const settings = [...keys].flatMap((key): Edit[] => {
    const [was, is] = [before.settings, after.settings].map(
      (one) => (one as Readonly<Record<string, unknown>>)[key],
    )
    if (sameJson(was, is)) return []
    return [{ kind: 'set-settings', path: [key], ...(is !== undefined && { value: is as never }) }]
  })
  return [
    ...cut.map((edge): Edit => ({ kind: 'remove-edge', id: edge.id })),
    ...gone.map((node): Edit => ({ kind: 'remove-node', id: node.id })),
    ...differing(after.nodes, before.nodes).map((node): Edit => ({ kind: 'add-node', node })),
    ...Object.values(after.edges)
      .filter((edge) => !kept.has(edge.id))
      .map((edge): Edit => ({ kind: 'add-edge', edge })),
    ...settings,
    ...differing(before.annotations, after.annotations).map(
      ({ id }): Edit => ({ kind: 'remove-annotation', id }),
    ),
    ...differing(after.annotations, before.annotations).map(
      (annotation): Edit => ({ kind: 'add-annotation', annotation }),
    ),
  ]
}
