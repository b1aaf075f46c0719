import type { scenarioEndpoints } from '@shirube/contract'
import { scenarioById, scenarioOverview, versionById, versionIdOf, versionsOf } from '@shirube/db'
import { asId, type ScenarioId } from '@shirube/kernel'
import {
  archiveScenario,
  createScenario,
  editDraft,
  enterLeads,
  enterList,
  importScenario,
  pauseScenario,
  publishScenario,
  readDrawing,
  resumeScenario,
} from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { checkDrawing } from './check-drawing.ts'
import { presentDiagnostic, presentRow, presentVersion } from './present.ts'
import { brief, liveCounts, peopleUnderWay, withDraft } from './read.ts'
import { renameScenario } from './rename-scenario.ts'
import { scenarioTemplates } from './scenario-templates.ts'

type All = Handlers<typeof scenarioEndpoints>
type Reading =
  | 'list'
  | 'templates'
  | 'show'
  | 'export'
  | 'check'
  | 'checkFile'
  | 'versions'
  | 'version'
  | 'underWay'
  | 'counts'

const readHandlers = ({ runtime: { db } }: ServerContext): Pick<All, Reading> => ({
  list: async () => ({ items: (await scenarioOverview(db)).map(presentRow) }),
  templates: async () => ({ items: [...(await scenarioTemplates())] }),
  show: ({ params }) => withDraft(db, params.id),
  async export({ params }) {
    const { name, draft } = found(await scenarioById(db, params.id))
    return { name, scenario: draft }
  },
  async check({ params }) {
    const { revision, draft } = found(await scenarioById(db, params.id))
    return { revision, ...(await checkDrawing(db, draft)) }
  },
  checkFile: ({ body }) => checkDrawing(db, readDrawing(body.scenario)),
  async versions({ params }) {
    const { id } = found(await scenarioById(db, params.id))
    return { items: (await versionsOf(db, id)).map(presentVersion) }
  },
  async version({ params }) {
    const scenario = asId<ScenarioId>(params.id)
    const id = found(await versionIdOf(db, scenario, params))
    const [listed] = await versionsOf(db, scenario, [id])
    const { graph, reading } = found(await versionById(db, id))
    return {
      ...presentVersion(found(listed)),
      graph,
      reading: { ja: [...reading.ja], en: [...reading.en] },
    }
  },
  underWay: async ({ params }) => ({ items: await peopleUnderWay(db, params.id) }),
  counts: ({ params, query }) => liveCounts(db, params.id, query.version),
})

/** Whether a scenario runs. */
const stateHandlers = ({ runtime }: ServerContext): Pick<All, 'pause' | 'resume' | 'archive'> => ({
  async pause({ params, actor }) {
    await pauseScenario(runtime, params.id, actor)
    return await brief(runtime.db, params.id)
  },
  async resume({ params, actor }) {
    await resumeScenario(runtime, params.id, actor)
    return await brief(runtime.db, params.id)
  },
  async archive({ params, actor }) {
    await archiveScenario(runtime, params.id, actor)
    return await brief(runtime.db, params.id)
  },
})

/** What is done about scenarios. */
export function scenarioHandlers(context: ServerContext): All {
  const { runtime } = context
  const { db } = runtime
  return {
    ...readHandlers(context),
    ...stateHandlers(context),
    async create({ body, actor }) {
      const id = body.id ?? runtime.newId()
      await createScenario(runtime, { ...body, id }, actor)
      return await withDraft(db, id)
    },
    async import({ params, body, actor }) {
      await importScenario(runtime, { id: params.id, name: body.name, scenario: body.scenario }, actor)
      return await withDraft(db, params.id)
    },
    rename: (call) => renameScenario(context, call),
    async edit({ params, body, actor }) {
      const { revision, others } = await editDraft(runtime, { id: params.id, ...body }, actor)
      return { revision, others: [...others] }
    },
    async publish({ params, body, actor }) {
      const done = await publishScenario(runtime, { id: params.id, ...body }, actor)
      if (done.kind === 'refused')
        return { kind: 'refused', diagnostics: done.diagnostics.map(presentDiagnostic) }
      const { version, warnings } = done
      const [listed] = await versionsOf(db, version.scenarioId, [version.id])
      return {
        kind: 'published',
        version: presentVersion(found(listed)),
        reading: { ja: [...version.reading.ja], en: [...version.reading.en] },
        warnings: warnings.map(presentDiagnostic),
      }
    },
    async enter({ params, body, actor }) {
      const scenario = params.id
      if ('list' in body)
        return { kind: 'queued', people: await enterList(runtime, { scenario, list: body.list }, actor) }
      return { kind: 'entered', ...(await enterLeads(runtime, { scenario, leads: body.leads }, actor)) }
    },
  }
}
