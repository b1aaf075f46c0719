import { formEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { formHandlers } from './handlers.ts'
import { formPolicy } from './policy.ts'

/** Forms as they are put together. */
export const formRoutes = resource(formEndpoints, formPolicy, formHandlers)
