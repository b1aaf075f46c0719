import { leadMailEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { leadMailHandlers } from './handlers.ts'
import { leadMailPolicy } from './policy.ts'

/** One mail to one person. */
export const leadMailRoutes = resource(leadMailEndpoints, leadMailPolicy, leadMailHandlers)
