import { listEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { listHandlers } from './handlers.ts'
import { listPolicy } from './policy.ts'

/** Lists and who is on them. */
export const listRoutes = resource(listEndpoints, listPolicy, listHandlers)
