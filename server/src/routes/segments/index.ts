import { segmentEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { segmentHandlers } from './handlers.ts'
import { segmentPolicy } from './policy.ts'

/** Segments and who is in them. */
export const segmentRoutes = resource(segmentEndpoints, segmentPolicy, segmentHandlers)
