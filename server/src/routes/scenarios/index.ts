import { scenarioEndpoints } from '@shirube/contract'
import { resource } from '../../app/resource.ts'
import { scenarioHandlers } from './handlers.ts'
import { scenarioPolicy } from './policy.ts'

/** Scenarios: drafts, versions, and who is on the way. */
export const scenarioRoutes = resource(scenarioEndpoints, scenarioPolicy, scenarioHandlers)
