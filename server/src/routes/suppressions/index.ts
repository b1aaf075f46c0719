import { suppressionEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { suppressionHandlers } from './handlers.ts'
import { suppressionPolicy } from './policy.ts'

/** Addresses that get no mail. */
export const suppressionRoutes = resource(suppressionEndpoints, suppressionPolicy, suppressionHandlers)
