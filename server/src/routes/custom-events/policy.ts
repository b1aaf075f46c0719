import type { customEventEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the custom events; marketers declare them. */
export const customEventPolicy: Policies<typeof customEventEndpoints> = {
  list: read,
  put: write,
  remove: write,
}
