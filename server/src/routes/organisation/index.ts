import { organisationEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { organisationHandlers } from './handlers.ts'
import { organisationPolicy } from './policy.ts'

/** What the organisation decides once for everything. */
export const organisationRoutes = resource(organisationEndpoints, organisationPolicy, organisationHandlers)
