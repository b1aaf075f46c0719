import { eventEndpoints, leadUpsertEndpoints } from '@shirube/contract'
import { startCollector } from '@shirube/runtime'
import { resource } from '../../app/resource.ts'
import { addScriptRoute } from '../../app/script-route.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { eventHandlers, leadUpsertHandlers } from './handlers.ts'
import { collectPolicy, eventPolicies, leadUpsertPolicies } from './policy.ts'
import { addReportRoute } from './report-route.ts'

/** Everything by which behaviour and people come in: the tracker, its reports, events and leads of other systems. */
export const collectRoutes: RoutePlugin = (context) => async (app) => {
  const collector = startCollector(context.runtime)
  app.addHook('onClose', () => collector.close())
  await addScriptRoute(app, { url: '/t/shirube.js', script: 'tracker', policy: collectPolicy.tracker })
  await app.register(async (reports) => addReportRoute(reports, context, collector))
  await app.register(resource(eventEndpoints, eventPolicies, eventHandlers(collector))(context))
  await app.register(resource(leadUpsertEndpoints, leadUpsertPolicies, leadUpsertHandlers)(context))
}
