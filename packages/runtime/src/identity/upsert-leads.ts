import { createHash } from 'node:crypto'
import type { LeadUpsert, Upserted } from '@shirube/contract'
import { claimEventKey, claimRequest } from '@shirube/db'
import { AppError, canonicalJson, type InputIssue } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { withPerson } from './identify.ts'
import { type Person, readPerson } from './person.ts'
import { recognise } from './recognise.ts'

/** Leads of another system, by whose key they came. */
export interface LeadReport {
  readonly leads: readonly LeadUpsert[]
  readonly sender: string
  /** The same key again changes nothing, and only goes on with what was not done. */
  readonly idempotencyKey?: string
}

type Outcome = Upserted['leads'][number]

const CONFLICT = {
  ja: '同じIdempotency-Keyで、内容の異なるリクエストが先に届いています',
  en: 'A request with the same Idempotency-Key and another content came before',
} as const

/** Takes the transaction back: this lead was taken in by the same request before. */
class Replayed extends Error {}

const personOf = (lead: LeadUpsert): Person => ({
  fields: lead.fields,
  source: lead.source ?? 'API',
  consents: lead.consents,
  evidence: { via: 'api' },
  ...(lead.externalId !== undefined && { externalId: lead.externalId }),
  ...(lead.visitor !== undefined && { visitor: { id: lead.visitor } }),
})

async function checkAll(runtime: Runtime, people: readonly Person[]): Promise<void> {
  const issues: InputIssue[] = []
  for (const [i, person] of people.entries()) {
    const read = await readPerson(runtime.db, person)
    issues.push(...read.issues.map((issue) => ({ ...issue, path: `${i}.${issue.path}` })))
  }
  if (issues.length > 0)
    throw new AppError('bad_input', 'Nothing was taken in: some leads are at fault.', { issues })
}

async function upsertOne(
  runtime: Runtime,
  person: Person,
  request: { readonly source: string; readonly index: number } | undefined,
): Promise<Outcome> {
  try {
    const { who } = await withPerson(runtime, person, async ({ tx, now }) => {
      if (request && !(await claimEventKey(tx, { source: request.source, id: `${request.index}` }, now)))
        throw new Replayed()
    })
    return { id: who.lead, outcome: who.created ? 'created' : who.changed ? 'updated' : 'unchanged' }
  } catch (error) {
    if (!(error instanceof Replayed)) throw error
    const { lead } = await recognise(runtime.db, (await readPerson(runtime.db, person)).person)
    if (lead === undefined) throw new AppError('conflict', CONFLICT)
    return { id: lead, outcome: 'replayed' }
  }
}

/**
 * Makes or changes leads, one transaction each, in order. One that is at fault and none is taken in; a request that
 * broke off half-way is sent again with its key and goes on where it stood.
 */
export async function upsertLeads(runtime: Runtime, report: LeadReport): Promise<readonly Outcome[]> {
  const people = report.leads.map(personOf)
  await checkAll(runtime, people)
  const { idempotencyKey } = report
  const source = idempotencyKey === undefined ? undefined : `upsert:${report.sender}:${idempotencyKey}`
  if (source !== undefined) {
    const hash = createHash('sha256').update(canonicalJson(report.leads)).digest('base64url')
    const same = await claimRequest(runtime.db, { source, hash, at: runtime.clock.now() })
    if (!same) throw new AppError('conflict', CONFLICT)
  }
  const outcomes: Outcome[] = []
  for (const [index, person] of people.entries())
    outcomes.push(await upsertOne(runtime, person, source === undefined ? undefined : { source, index }))
  return outcomes
}
