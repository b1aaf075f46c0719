import { seminarEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { seminarHandlers } from './handlers.ts'
import { seminarPolicy } from './policy.ts'

/** Seminars and exhibitions, who registers for them and who comes. */
export const seminarRoutes = resource(seminarEndpoints, seminarPolicy, seminarHandlers)
