import { mailEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { mailHandlers } from './handlers.ts'
import { mailPolicy } from './policy.ts'

/** Mails. */
export const mailRoutes = resource(mailEndpoints, mailPolicy, mailHandlers)
