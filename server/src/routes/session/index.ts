import { sessionEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { sessionHandlers } from './handlers.ts'
import { sessionPolicy } from './policy.ts'

/** Signing in and out, and one's own account. */
export const sessionRoutes = resource(sessionEndpoints, sessionPolicy, sessionHandlers)
