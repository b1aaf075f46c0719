import { dkimEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { dkimHandlers } from './handlers.ts'
import { dkimPolicy } from './policy.ts'

/** The signature of mail. */
export const dkimRoutes = resource(dkimEndpoints, dkimPolicy, dkimHandlers)
