import type { leadMailEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const write = only([...MARKETING, ...SALES_FORCE], 'leads:write')

/** Whoever works with leads writes to them. */
export const leadMailPolicy: Policies<typeof leadMailEndpoints> = { preview: write, send: write }
