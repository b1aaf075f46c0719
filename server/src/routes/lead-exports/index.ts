import { API_ROOT, LEAD_EXPORT_PATH, type LeadExportQuery, leadExportQuery } from '@shirube/contract'
import { exportLeads } from '@shirube/runtime'
import { requestLanguage } from '../../app/request-language.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { actorOf } from '../../auth/caller.ts'
import { leadExportPolicy } from './policy.ts'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  'csv-cp932': 'text/csv; charset=shift_jis',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<LeadExportQuery['format'], string>

/** A file of the leads of a filter, written while it is read; fields called personal data are for administrators alone. */
export const leadExportRoutes: RoutePlugin =
  ({ runtime }) =>
  async (app) => {
    app.get<{ Querystring: LeadExportQuery }>(
      `${API_ROOT}${LEAD_EXPORT_PATH}`,
      { schema: { querystring: leadExportQuery }, config: routeConfig(leadExportPolicy) },
      async (request, reply) => {
        const { query } = request
        const language = requestLanguage(request)
        const { caller } = request
        const personal = caller?.kind === 'user' && caller.role === 'admin'
        const file = await exportLeads(runtime, { query, language }, { actor: actorOf(caller), personal })
        return await reply
          .type(TYPES[query.format])
          .header(
            'content-disposition',
            `attachment; filename="leads.${query.format === 'xlsx' ? 'xlsx' : 'csv'}"`,
          )
          .header('cache-control', 'no-store')
          .send(file)
      },
    )
  }
