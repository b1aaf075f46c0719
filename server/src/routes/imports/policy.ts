import type { importEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only } from '../../auth/policy.ts'

const write = only(MARKETING, 'leads:write')

/** Marketers take files of leads in. */
export const importPolicy: Policies<typeof importEndpoints> = {
  list: write,
  show: write,
  preview: write,
  begin: write,
  fill: write,
  start: write,
  rejected: write,
}
