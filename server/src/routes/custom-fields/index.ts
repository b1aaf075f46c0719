import { customFieldEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { customFieldHandlers } from './handlers.ts'
import { customFieldPolicy } from './policy.ts'

/** Fields that the organisation declares. */
export const customFieldRoutes = resource(customFieldEndpoints, customFieldPolicy, customFieldHandlers)
