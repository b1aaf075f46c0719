import type { webActivityEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

/** Everybody may see who is active. */
export const webActivityPolicy: Policies<typeof webActivityEndpoints> = {
  people: everybody('leads:read'),
  companies: everybody('leads:read'),
  guesses: everybody('leads:read'),
  pages: everybody('leads:read'),
}
