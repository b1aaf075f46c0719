import { callEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { callHandlers } from './handlers.ts'
import { callPolicy } from './policy.ts'

/** The call queue. */
export const callRoutes = resource(callEndpoints, callPolicy, callHandlers)
