import type { BulkDeed } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'

/** What can be done with many leads, besides erasing them. */
export const BULK_KINDS = ['list-add', 'list-remove', 'owner', 'enrol'] as const
export type BulkKind = (typeof BULK_KINDS)[number]

/** What stands for nobody among the owners to choose from. */
export const NOBODY = 'none'

/** The work of a kind, once it was chosen with what. */
export function deedOf(kind: BulkKind, target: string): Exclude<BulkDeed, { kind: 'erase' }> {
  switch (kind) {
    case 'list-add':
    case 'list-remove':
      return { kind, list: target }
    case 'owner':
      return { kind, owner: target === NOBODY ? null : target }
    case 'enrol':
      return { kind, scenario: target }
    default:
      return assertNever(kind)
  }
}

/** What a work is done with, as the catalogue of names knows it; nothing for an erasure. */
export function targetOf(
  work: BulkDeed,
): { readonly kind: 'list' | 'user' | 'scenario'; readonly id: string | null } | undefined {
  switch (work.kind) {
    case 'list-add':
    case 'list-remove':
      return { kind: 'list', id: work.list }
    case 'owner':
      return { kind: 'user', id: work.owner }
    case 'enrol':
      return { kind: 'scenario', id: work.scenario }
    case 'erase':
      return undefined
    default:
      return assertNever(work)
  }
}
