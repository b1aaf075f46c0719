import type { runEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('scenarios:read')

/** Everybody sees where leads stand; marketers move them. */
export const runPolicy: Policies<typeof runEndpoints> = {
  list: read,
  show: read,
  control: only(MARKETING, 'scenarios:write'),
}
