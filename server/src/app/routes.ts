import { apiKeyRoutes } from '../routes/api-keys/index.ts'
import { auditRoutes } from '../routes/audit/index.ts'
import { invitationRoutes } from '../routes/invitations/index.ts'
import { organisationRoutes } from '../routes/organisation/index.ts'
import { sessionRoutes } from '../routes/session/index.ts'
import { teamRoutes } from '../routes/teams/index.ts'
import { userRoutes } from '../routes/users/index.ts'
import type { RoutePlugin } from './server-context.ts'

/** Every way into the server, by resource. */
export const ROUTES: readonly RoutePlugin[] = [
  apiKeyRoutes,
  auditRoutes,
  invitationRoutes,
  organisationRoutes,
  sessionRoutes,
  teamRoutes,
  userRoutes,
]
