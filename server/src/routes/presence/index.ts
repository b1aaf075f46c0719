import { presenceEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { presenceHandlers } from './handlers.ts'
import { presencePolicy } from './policy.ts'

/** Who has a scenario open. */
export const presenceRoutes = resource(presenceEndpoints, presencePolicy, presenceHandlers)
