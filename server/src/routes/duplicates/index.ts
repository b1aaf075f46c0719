import { duplicateEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { duplicateHandlers } from './handlers.ts'
import { duplicatePolicy } from './policy.ts'

/** Records that may be one person. */
export const duplicateRoutes = resource(duplicateEndpoints, duplicatePolicy, duplicateHandlers)
