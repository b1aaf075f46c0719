import { importEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { importHandlers } from './handlers.ts'
import { importPolicy } from './policy.ts'

/** Files of leads that are taken in. */
export const importRoutes = resource(importEndpoints, importPolicy, importHandlers)
