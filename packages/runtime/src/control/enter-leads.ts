import {
  type Actor,
  claimEventKey,
  continueJob,
  knownLeads,
  listMembers,
  listsWithCounts,
  scenarioById,
  scheduleJob,
  transaction,
  versionById,
} from '@shirube/db'
import {
  AppError,
  asId,
  badInput,
  type LeadId,
  type Localised,
  type RunId,
  type VersionId,
} from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import { enter, type WayIn } from '../ingest/trigger.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { causeOf } from './cause-of.ts'

/** Lets the members of a list into a scenario. */
export const ENTER_LIST_JOB = 'scenario.enter-list'

const PAGE = 200

const TEXT = {
  notLive: { ja: '稼働中のシナリオではありません', en: 'This scenario is not live' },
  noHand: {
    ja: '「手動で追加」の開始条件がないシナリオです',
    en: 'This scenario has no start “added by hand”',
  },
  noList: { ja: 'このリストはありません', en: 'There is no such list' },
  noLead: { ja: 'このリードはいません', en: 'There is no such lead' },
} as const satisfies Record<string, Localised>

/** The way by which a colleague's hand lets leads into the live version. Throws `not_found` and `conflict`. */
export async function wayByHand(runtime: Runtime, id: string): Promise<WayIn> {
  const scenario = await scenarioById(runtime.db, id)
  if (!scenario) throw new AppError('not_found', `There is no scenario ${id}`)
  if (scenario.state !== 'live' || scenario.liveVersionId === null)
    throw new AppError('conflict', TEXT.notLive)
  const version = await versionById(runtime.db, scenario.liveVersionId)
  const entry = version?.program.entries.find(({ start }) => start.kind === 'hand')
  if (!version || !entry) throw new AppError('conflict', TEXT.noHand)
  const { reentry, schedule } = version.graph.settings
  return { scenarioId: scenario.id, versionId: version.id, node: entry.node, to: entry.to, reentry, schedule }
}

/** Lets one lead in; false when it may not come in (again), or did by this very request. */
async function enterOne(
  runtime: Runtime,
  lead: LeadId,
  about: { readonly way: WayIn; readonly actor: Actor; readonly request?: string },
): Promise<boolean> {
  const { way, actor, request } = about
  return await inLead(runtime, lead, async (session) => {
    const key = request && `${request}:${lead}`
    if (key && !(await claimEventKey(session.tx, { source: 'enter', id: key }, session.now))) return false
    return await letIn(session, way, actor)
  })
}

/** Lets the lead of a session in; false when it may not come in (again). */
export async function letIn(session: LeadSession, way: WayIn, actor: Actor): Promise<boolean> {
  const run = await runByHand(session, way, actor)
  if (run === undefined) return false
  const subject = { kind: 'scenario', id: way.scenarioId }
  const note = {
    actor,
    action: 'scenario.leads-entered',
    subject,
    after: { lead: session.lead, run },
  } as const
  await noteChange(session.tx, note, session.now)
  return true
}

/** Begins the run of a lead by a colleague's hand; nothing when it may not come in (again). */
export async function runByHand(session: LeadSession, way: WayIn, actor: Actor): Promise<RunId | undefined> {
  const run = await enter(session, way, { depth: 0 })
  if (run === undefined) return undefined
  const payload = { scenario: way.scenarioId, version: way.versionId, run }
  await record(session, { kind: 'scenario.entered', payload, cause: causeOf(actor), byRun: run })
  return run
}

/** Lets leads into a live scenario by hand. Throws `bad_input` that names leads which are not there. */
export async function enterLeads(
  runtime: Runtime,
  asked: { readonly scenario: string; readonly leads: readonly string[] },
  actor: Actor,
): Promise<{ readonly entered: number; readonly refused: number }> {
  const way = await wayByHand(runtime, asked.scenario)
  const leads = [...new Set(asked.leads)].map((lead) => asId<LeadId>(lead))
  const known = await knownLeads(runtime.db, leads)
  const issues = leads.flatMap((lead, i) =>
    known.has(lead) ? [] : [{ path: `leads.${i}`, message: TEXT.noLead.en, text: TEXT.noLead }],
  )
  if (issues.length > 0) throw new AppError('bad_input', TEXT.noLead, { issues })
  let entered = 0
  for (const lead of leads) if (await enterOne(runtime, lead, { way, actor })) entered += 1
  return { entered, refused: leads.length - entered }
}

interface ListPayload {
  readonly list: string
  readonly actor: Actor
  readonly request: string
  readonly version: VersionId
  readonly after?: LeadId
}

/** Has a list let into a live scenario, in the background; answers how many people are on it. */
export async function enterList(
  runtime: Runtime,
  asked: { readonly scenario: string; readonly list: string },
  actor: Actor,
): Promise<number> {
  const way = await wayByHand(runtime, asked.scenario)
  const [list] = await listsWithCounts(runtime.db, asked.list)
  if (!list) throw badInput('list', TEXT.noList)
  const request = runtime.newId()
  const payload: ListPayload = { list: list.id, actor, request, version: way.versionId }
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const key = `${way.scenarioId}:${list.id}`
    await scheduleJob(tx, { kind: ENTER_LIST_JOB, key, dueAt: now, payload })
    const subject = { kind: 'scenario', id: way.scenarioId }
    const after = { list: list.id, people: list.members }
    await noteChange(tx, { actor, action: 'scenario.leads-entered', subject, after }, now)
  })
  return list.members
}

/** One page of a list; the rest is left to the next round. Ends when the scenario is no longer live. */
export const enterListPage: JobHandler = async (runtime, job) => {
  const payload = job.payload as ListPayload
  const scenario = job.key.slice(0, job.key.indexOf(':'))
  const way = await wayByHand(runtime, scenario).catch((error: unknown) => {
    if (error instanceof AppError) return undefined
    throw error
  })
  if (!way) return undefined
  const { list, actor, request, after } = payload
  const page = await listMembers(runtime.db, { id: list, after, limit: PAGE })
  for (const { leadId } of page) await enterOne(runtime, leadId, { way, actor, request })
  const last = page.at(-1)
  if (last)
    await continueJob(runtime.db, job, {
      dueAt: runtime.clock.now(),
      payload: { ...payload, after: last.leadId },
    })
  return undefined
}
