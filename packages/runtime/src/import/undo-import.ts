import { type Channel, type ConsentState, type FieldValue, fieldValueSchema } from '@shirube/audience'
import {
  type Actor,
  cancelJob,
  continueJob,
  insertConsent,
  leadRecord,
  lockLeads,
  patchLead,
  retriedTransaction,
  scheduleJob,
  transaction,
} from '@shirube/db'
import {
  deleteEmptyCompanies,
  deleteImportedLeads,
  dropKeysSince,
  followNoMore,
  type ImportedChange,
  type ImportedPerson,
  importedChanges,
  importedPeople,
  importedPlacings,
  importedRuns,
  moveImport,
} from '@shirube/db/import'
import { AppError, type LeadId, sameJson } from '@shirube/kernel'
import { z } from 'zod'
import { noteChange } from '../audit/note-change.ts'
import { controlRun } from '../control/control-run.ts'
import { changed, type FieldChange, recordChanges } from '../identity/change-fields.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { FOLLOW_JOB } from './follow-import.ts'
import type { GoOn } from './go-on.ts'
import { demandImport, planOf } from './import-state.ts'
import { unplacePerson } from './place-people.ts'
import { withdrawFrom } from './touch/withdraw-touches.ts'

/** Undoes an import, a page of its people at a time. */
export const UNDO_JOB = 'lead.import.undo'

const PAGE = 200
const ROUND_MS = 20_000
const NOT_DONE = {
  ja: '取り込みが終わってから取り消せます',
  en: 'An import can be undone once it has ended',
} as const

/** Begins to undo an import, in the background. Throws `conflict` while it is still under way, or undone already. */
export async function startUndo(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    if (!(await moveImport(tx, id, { from: ['done', 'failed'], to: 'undoing' })))
      throw new AppError('conflict', NOT_DONE)
    await cancelJob(tx, FOLLOW_JOB, id)
    await followNoMore(tx, id)
    await scheduleJob(tx, { kind: UNDO_JOB, key: id, dueAt: now, payload: { actor } })
    await noteChange(tx, { actor, action: 'lead.import-undone', subject: { kind: 'import', id } }, now)
  })
}

/** The first value before and the last after of each field that an import changed. */
function spans(changes: readonly ImportedChange[]): ReadonlyMap<string, { before: unknown; after: unknown }> {
  const all = new Map<string, { before: unknown; after: unknown }>()
  for (const { kind, payload } of changes) {
    const field =
      kind === 'consent.changed' ? `consent.${String(payload['channel'])}` : String(payload['field'])
    all.set(field, {
      before: all.has(field) ? all.get(field)?.before : payload['before'],
      after: payload['after'],
    })
  }
  return all
}

const valueOf = (value: unknown): FieldValue | undefined => fieldValueSchema.safeParse(value).data

async function restoreConsent(
  session: LeadSession,
  about: {
    readonly import: string
    readonly channel: Channel
    readonly before: ConsentState
    readonly after: ConsentState
  },
): Promise<void> {
  const { tx, lead, now, runtime } = session
  const known = (await leadRecord(tx, lead))?.consents ?? {}
  if (known[about.channel] !== about.after) return
  const { channel, before } = about
  const evidence = { undone: about.import }
  await insertConsent(tx, { id: runtime.newId(), leadId: lead, channel, state: before, evidence }, now)
  await patchLead(tx, lead, { consents: { ...known, [channel]: before }, at: now })
  const cause = { kind: 'import', id: about.import } as const
  await record(session, {
    kind: 'consent.changed',
    payload: { channel, before: about.after, after: before },
    cause,
  })
}

/** Gives fields of somebody known before back what they held, unless they were changed since. */
async function restore(session: LeadSession, id: string, changes: readonly ImportedChange[]): Promise<void> {
  const { tx, lead, now } = session
  const row = await leadRecord(tx, lead)
  if (!row) return
  const all = spans(changes)
  const back: FieldChange[] = []
  for (const [field, { before, after }] of all) {
    if (field.startsWith('consent.')) continue
    const current = field === 'company' ? (row.company ?? undefined) : row.fields[field]
    if (!sameJson(current ?? null, after ?? null)) continue
    const [is, was] = [valueOf(after), valueOf(before)]
    back.push({ field, ...(is !== undefined && { before: is }), ...(was !== undefined && { after: was }) })
  }
  const company = back.find((one) => one.field === 'company')
  const fields = changed(
    row.fields,
    back.filter((one) => one.field !== 'company'),
  )
  await patchLead(tx, lead, {
    at: now,
    fields,
    language: typeof fields['language'] === 'string' ? fields['language'] : null,
    timeZone: typeof fields['timeZone'] === 'string' ? fields['timeZone'] : null,
    ...(company && { company: typeof company.after === 'string' ? company.after : null }),
  })
  for (const at of new Set(changes.map((one) => one.at))) await dropKeysSince(tx, lead, at)
  await recordChanges(session, back, { kind: 'import', id })
  for (const [field, { before, after }] of all)
    if (field.startsWith('consent.'))
      await restoreConsent(session, {
        import: id,
        channel: field.slice('consent.'.length) as Channel,
        before: before as ConsentState,
        after: after as ConsentState,
      })
}

/** An import that is being undone, and whether it told what people did. */
interface Undoing {
  readonly id: string
  readonly tellsTouches: boolean
}

async function restorePerson(
  runtime: Runtime,
  { id, tellsTouches }: Undoing,
  person: ImportedPerson,
): Promise<void> {
  // Who stays though the import made them keeps what it knew of them.
  const changes = person.created ? [] : await importedChanges(runtime.db, id, person)
  const placings = await importedPlacings(runtime.db, id, person.lead)
  if (changes.length + placings.length === 0 && !tellsTouches) return
  try {
    await inLead(runtime, person.lead, async (session) => {
      if (changes.length > 0) await restore(session, id, changes)
      await unplacePerson(session, id, placings)
      if (tellsTouches) await withdrawFrom(session, id)
    })
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error
  }
}

/** Takes people out of the scenarios that the import brought them into, as a colleague would by hand. */
async function endRuns(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  for (const { run } of await importedRuns(runtime.db, id)) {
    const asked = { run, control: { kind: 'remove' }, key: `undo:${id}:${run}` } as const
    await controlRun(runtime, asked, actor).catch((error: unknown) => {
      // It ended, or went with a merge, in between.
      if (!(error instanceof AppError)) throw error
    })
  }
}

/** Takes away whom the import made, unless they came to life between being looked at and being locked. */
const takeAway = (
  runtime: Runtime,
  id: string,
  page: { readonly after: number; readonly leads: readonly LeadId[] },
) =>
  retriedTransaction(runtime.db, async (tx) => {
    await lockLeads(tx, page.leads)
    const again = await importedPeople(tx, id, { after: page.after, limit: PAGE })
    const gone = again.filter((one) => one.created && !one.lives && page.leads.includes(one.lead))
    await deleteImportedLeads(
      tx,
      id,
      gone.map((one) => one.lead),
    )
  })

async function undoPeople(runtime: Runtime, undoing: Undoing, after: number): Promise<number | undefined> {
  const { id } = undoing
  const people = await importedPeople(runtime.db, id, { after, limit: PAGE })
  const leads = people.filter((one) => one.created && !one.lives).map((one) => one.lead)
  if (leads.length > 0) await takeAway(runtime, id, { after, leads })
  for (const person of people)
    if (!person.created || person.lives) await restorePerson(runtime, undoing, person)
  return people.length < PAGE ? undefined : people.at(-1)?.line
}

async function end(runtime: Runtime, id: string): Promise<void> {
  await deleteEmptyCompanies(runtime.db, id)
  await moveImport(runtime.db, id, { from: ['undoing'], to: 'undone', undoneAt: runtime.clock.now() })
  runtime.notifier.tell('leads')
}

const SYSTEM: Actor = { kind: 'system' }

const stateSchema = z.object({ after: z.number().int().optional(), actor: z.unknown() })

/** Undoes an import: whom it made goes, what it changed returns. Safe to repeat: what is undone already stays so. */
export const undoPage =
  (mayGoOn: GoOn): JobHandler =>
  async (runtime, job) => {
    const began = performance.now()
    const state = stateSchema.parse(job.payload)
    const actor = (state.actor ?? SYSTEM) as Actor
    if (state.after === undefined) await endRuns(runtime, job.key, actor)
    const undoing = {
      id: job.key,
      tellsTouches: planOf(await demandImport(runtime.db, job.key)).touch !== undefined,
    }
    let after = state.after ?? 0
    for (;;) {
      const last = await undoPeople(runtime, undoing, after)
      if (last === undefined) {
        await end(runtime, job.key)
        return undefined
      }
      after = last
      if (mayGoOn() && performance.now() - began < ROUND_MS) continue
      await continueJob(runtime.db, job, { dueAt: runtime.clock.now(), payload: { after, actor } })
      return undefined
    }
  }
