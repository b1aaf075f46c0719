import type { formEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody sees the forms; marketers put them together. */
export const formPolicy: Policies<typeof formEndpoints> = {
  list: read,
  show: read,
  preview: read,
  put: write,
  archive: write,
  restore: write,
}
