import type { bulkEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only } from '../../auth/policy.ts'

const write = only(MARKETING, 'leads:write')

/** Marketers work on many leads at once and see what was done; only administrators erase them. */
export const bulkPolicy: Policies<typeof bulkEndpoints> = {
  list: write,
  show: write,
  start: write,
  undo: write,
  erase: only([]),
}
