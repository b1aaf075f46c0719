import { eventEndpoints, leadUpsertEndpoints } from '@shirube/contract'
import { startCollector } from '@shirube/runtime'
import { withSites } from '@shirube/tracker'
import { resource } from '../../app/resource.ts'
import { addScriptRoute } from '../../app/script-route.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { makeAllowedOrigins } from './allowed-origins.ts'
import { eventHandlers, leadUpsertHandlers } from './handlers.ts'
import { addHandoverRoutes } from './handover-routes.ts'
import { collectPolicy, eventPolicies, leadUpsertPolicies } from './policy.ts'
import { addReportRoute } from './report-route.ts'

/** Everything by which behaviour and people come in: the tracker, its reports, events and leads of other systems. */
export const collectRoutes: RoutePlugin = (context) => async (app) => {
  const collector = startCollector(context.runtime)
  app.addHook('onClose', () => collector.close())
  const origins = makeAllowedOrigins(context.runtime, context.publicUrl)
  await addScriptRoute(app, {
    url: '/t/shirube.js',
    script: 'tracker',
    policy: collectPolicy.tracker,
    prepared: async (script) => withSites(script, await origins.hosts()),
  })
  await app.register(async (reports) => addReportRoute(reports, context, { collector, origins }))
  await app.register(async (handovers) => addHandoverRoutes(handovers, context, origins))
  await app.register(resource(eventEndpoints, eventPolicies, eventHandlers(collector))(context))
  await app.register(resource(leadUpsertEndpoints, leadUpsertPolicies, leadUpsertHandlers)(context))
}
