import type { EventKind } from '@shirube/audience'

/** The list of leads that are tests: nothing of theirs counts, and nothing but test mails goes to them. */
export const TEST_LIST = 'test'

/** True for an address that is named whole, or whose domain is (`@example.co.jp`). */
export function isTestAddress(email: unknown, patterns: readonly string[]): boolean {
  if (typeof email !== 'string') return false
  const address = email.toLowerCase()
  return patterns.some((pattern) =>
    pattern.startsWith('@') ? address.endsWith(pattern) : address === pattern,
  )
}

const ADDRESSED: ReadonlySet<EventKind> = new Set(['lead.created', 'lead.imported'])

/** True for an event by which a lead may have come to another address. */
export const tellsAddress = (event: { readonly kind: EventKind; readonly payload: object }): boolean =>
  ADDRESSED.has(event.kind) ||
  (event.kind === 'attribute.changed' && 'field' in event.payload && event.payload.field === 'email')
