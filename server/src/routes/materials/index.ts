import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { openMaterial } from './handlers.ts'
import { materialPolicy } from './policy.ts'

/** Documents that leads open by their own link. */
export const assetLinkRoutes: RoutePlugin = (context) => async (app) => {
  // A token is longer than what the framework takes for one part of a path.
  app.get<{ Params: { '*': string } }>(
    '/m/*',
    { config: routeConfig(materialPolicy.open) },
    (request, reply) => openMaterial(context, request, reply),
  )
}
