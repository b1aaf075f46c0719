import { transferEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { transferHandlers } from './handlers.ts'
import { transferPolicy } from './policy.ts'

/** Exchanges of files with other systems. */
export const transferRoutes = resource(transferEndpoints, transferPolicy, transferHandlers)
