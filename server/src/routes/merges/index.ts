import { mergeEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { mergeHandlers } from './handlers.ts'
import { mergePolicies } from './policy.ts'

/** Merges of leads. */
export const mergeRoutes = resource(mergeEndpoints, mergePolicies, mergeHandlers)
