import { auditEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { auditHandlers } from './handlers.ts'
import { auditPolicy } from './policy.ts'

/** Who did what. */
export const auditRoutes = resource(auditEndpoints, auditPolicy, auditHandlers)
