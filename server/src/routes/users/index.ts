import { userEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { userHandlers } from './handlers.ts'
import { userPolicy } from './policy.ts'

/** Colleagues. */
export const userRoutes = resource(userEndpoints, userPolicy, userHandlers)
