import type { auditEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { only } from '../../auth/policy.ts'

/** Administrators see who did what. */
export const auditPolicy: Policies<typeof auditEndpoints> = { list: only([], 'settings:read') }
