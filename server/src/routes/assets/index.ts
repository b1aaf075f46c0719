import { assetEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { assetHandlers } from './handlers.ts'
import { assetPolicy } from './policy.ts'

/** What everything that can be named is called. */
export const assetRoutes = resource(assetEndpoints, assetPolicy, assetHandlers)
