import { webActivityEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { webActivityHandlers } from './handlers.ts'
import { webActivityPolicy } from './policy.ts'

/** What known people read on the web site. */
export const webActivityRoutes = resource(webActivityEndpoints, webActivityPolicy, webActivityHandlers)
