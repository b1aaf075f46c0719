import type { Edit } from './edit.ts'

/**
 * The places that an edit changes, as text: a field of a step, a port's wiring, a setting. Two lists of edits
 * made beside each other conflict when one place is, or contains, a place of the other.
 */
export function touches(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'add-node':
      return [`node/${edit.node.id}`]
    case 'remove-node':
      return [`node/${edit.id}`]
    case 'set-node':
      return [['node', edit.id, ...edit.path].join('/')]
    case 'add-edge':
      return [`edge/${edit.edge.id}`, `port/${edit.edge.from.node}/${edit.edge.from.port}`]
    case 'remove-edge':
      return [`edge/${edit.id}`]
    case 'set-settings':
      return [['settings', ...edit.path].join('/')]
    case 'add-annotation':
      return [`annotation/${edit.annotation.id}`]
    case 'remove-annotation':
      return [`annotation/${edit.id}`]
    case 'set-annotation':
      return [['annotation', edit.id, ...edit.path].join('/')]
  }
}

const overlaps = (a: string, b: string): boolean => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)

/** The places that both lists change; empty when they can simply be made one after the other. */
export function conflicts(mine: readonly Edit[], theirs: readonly Edit[]): readonly string[] {
  const taken = theirs.flatMap(touches)
  return [...new Set(mine.flatMap(touches).filter((place) => taken.some((other) => overlaps(place, other))))]
}
