import type { Cause } from '@shirube/audience'
import type { Actor } from '@shirube/db'

/** Whoever did it, as the cause of an event: a colleague or a program by its id. */
export const causeOf = (actor: Actor): Cause => ({ kind: 'person', id: actor.id ?? 'system' })
