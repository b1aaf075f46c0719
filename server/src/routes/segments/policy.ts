import type { segmentEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the segments; marketers define them. */
export const segmentPolicy: Policies<typeof segmentEndpoints> = {
  list: read,
  put: write,
  remove: write,
  members: everybody('leads:read'),
  preview: everybody('leads:read'),
  counts: everybody('leads:read'),
  reasons: everybody('leads:read'),
  uses: read,
}
