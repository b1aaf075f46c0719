import { runEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { runHandlers } from './handlers.ts'
import { runPolicy } from './policy.ts'

/** Leads on their way through scenarios. */
export const runRoutes = resource(runEndpoints, runPolicy, runHandlers)
