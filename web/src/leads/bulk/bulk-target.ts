import type { BulkDeed } from '@shirube/contract'
import { assertNever } from '@shirube/kernel'

/** What can be done with many leads by choosing one thing that has a name. */
export const NAMED_KINDS = ['list-add', 'list-remove', 'owner', 'enrol'] as const
export type NamedKind = (typeof NAMED_KINDS)[number]

/** What can be done with many leads, besides erasing them; the first few are always in sight. */
export const BULK_KINDS = ['list-add', 'tag-add', 'owner', 'enrol'] as const
export const MORE_KINDS = ['list-remove', 'tag-remove', 'consent-grant', 'consent-refuse'] as const
export type BulkKind = (typeof BULK_KINDS)[number] | (typeof MORE_KINDS)[number]

/** What is begun, once it is known with what. */
export type BegunDeed = Exclude<BulkDeed, { kind: 'erase' }>

/** What stands for nobody among the owners to choose from. */
export const NOBODY = 'none'

/** The work of a kind, once it was chosen with what. */
export function deedOf(kind: NamedKind, target: string): BegunDeed {
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

/** What a work is done with, as the catalogue of names knows it; nothing for what has no name there. */
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
    case 'tag-add':
    case 'tag-remove':
    case 'consent-grant':
    case 'consent-refuse':
    case 'erase':
      return undefined
    default:
      return assertNever(work)
  }
}
