import { addressTableEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { addressTableHandlers } from './handlers.ts'
import { addressTablePolicy } from './policy.ts'

/** The table of addresses by which companies of unknown visitors are guessed. */
export const addressTableRoutes = resource(addressTableEndpoints, addressTablePolicy, addressTableHandlers)
