import { materialEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { materialHandlers } from './handlers.ts'
import { materialPolicy } from './policy.ts'

/** Documents for leads. */
export const materialRoutes = resource(materialEndpoints, materialPolicy, materialHandlers)
