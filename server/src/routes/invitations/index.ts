import { invitationEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { invitationHandlers } from './handlers.ts'
import { invitationPolicy } from './policy.ts'

/** Those who were asked to join. */
export const invitationRoutes = resource(invitationEndpoints, invitationPolicy, invitationHandlers)
