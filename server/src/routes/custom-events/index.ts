import { customEventEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { customEventHandlers } from './handlers.ts'
import { customEventPolicy } from './policy.ts'

/** Kinds of behaviour that the organisation declares. */
export const customEventRoutes = resource(customEventEndpoints, customEventPolicy, customEventHandlers)
