import { hotLeadEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { hotLeadHandlers } from './handlers.ts'
import { hotLeadPolicy } from './policy.ts'

/** Sales' list of hot leads. */
export const hotLeadRoutes = resource(hotLeadEndpoints, hotLeadPolicy, hotLeadHandlers)
