import type { customFieldEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the custom fields; marketers declare them. */
export const customFieldPolicy: Policies<typeof customFieldEndpoints> = {
  list: read,
  put: write,
  remove: write,
}
