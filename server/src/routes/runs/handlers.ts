import type { runEndpoints } from '@shirube/contract'
import { organisationRow, runById, runList, versionById } from '@shirube/db'
import { controlRun, loadAssets, tellPath } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { idCursor, pageFrom } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentRun, presentStay } from './present.ts'

/** What is done about runs. */
export const runHandlers = ({ runtime }: ServerContext): Handlers<typeof runEndpoints> => ({
  async list({ query }) {
    const { after, limit, ...filter } = query
    const rows = await runList(runtime.db, { ...filter, before: idCursor(after), limit: limit + 1 })
    return pageFrom(rows.map(presentRun), limit, (run) => run.id)
  },
  async show({ params }) {
    const { db } = runtime
    const row = found(await runById(db, params.id))
    const [organisation, version, assets] = await Promise.all([
      organisationRow(db),
      versionById(db, row.versionId),
      loadAssets(db),
    ])
    const zone = row.leadZone ?? organisation?.timeZone ?? 'UTC'
    const run = { id: row.id, lead: row.leadId, version: found(version), zone }
    const path = await tellPath(db, run, assets)
    return { ...presentRun(row), timeZone: zone, path: path.map(presentStay) }
  },
  control: async ({ params, body, actor, idempotencyKey }) => ({
    changed: await controlRun(runtime, { run: params.id, control: body, key: idempotencyKey }, actor),
  }),
})
