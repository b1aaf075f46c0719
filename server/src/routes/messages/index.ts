import { messageEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { messageHandlers } from './handlers.ts'
import { messagePolicy } from './policy.ts'

/** Everything that was sent to leads, or is to be. */
export const messageRoutes = resource(messageEndpoints, messagePolicy, messageHandlers)
