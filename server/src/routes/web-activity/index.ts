import { webActivityEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { webActivityHandlers } from './handlers.ts'
import { webActivityPolicy } from './policy.ts'

/** What is read on the web site, by whom it is known or guessed to be. */
export const webActivityRoutes = resource(webActivityEndpoints, webActivityPolicy, webActivityHandlers)
