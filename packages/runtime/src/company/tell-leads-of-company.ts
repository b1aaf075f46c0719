import { fieldValueSchema } from '@shirube/audience'
import { claimEventKey, continueJob, leadsOfCompany, scheduleJob, type Tx } from '@shirube/db'
import { asId, type CompanyId, type EpochMs, type LeadId } from '@shirube/kernel'
import { z } from 'zod'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'

/** Tells the leads of a company what has changed about it. */
export const COMPANY_JOB = 'company.changed'

const PAGE = 200

const newsSchema = z.object({
  company: z.uuid(),
  /** As `attribute.changed` says it: `company.<field>`. */
  field: z.string(),
  before: fieldValueSchema.optional(),
  after: fieldValueSchema.optional(),
  upTo: z.uuid().optional(),
})

/** What has changed about a company. */
export type CompanyNews = Omit<z.infer<typeof newsSchema>, 'upTo'>

/**
 * Has every lead of the company told of a change, in the background: a company may have thousands, and only one
 * lead is ever locked at a time. The change itself stands already.
 */
export const scheduleCompanyNews = (
  tx: Tx,
  news: CompanyNews,
  about: { readonly id: string; readonly now: EpochMs },
): Promise<void> => scheduleJob(tx, { kind: COMPANY_JOB, key: about.id, dueAt: about.now, payload: news })

async function tellLead(
  runtime: Runtime,
  lead: LeadId,
  news: CompanyNews & { readonly id: string },
): Promise<void> {
  const { id, field, before, after } = news
  await inLead(runtime, lead, async (session) => {
    const key = { source: COMPANY_JOB, id: `${id}:${lead}` }
    if (!(await claimEventKey(session.tx, key, session.now))) return
    const payload = { field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
    await record(session, { kind: 'attribute.changed', payload, cause: { kind: 'job', id: COMPANY_JOB } })
  })
}

/** One page of a company's leads, each told once; the rest is left to the next round. */
export const tellLeadsOfCompany: JobHandler = async (runtime, job) => {
  const { upTo, ...news } = newsSchema.parse(job.payload)
  const after = upTo === undefined ? undefined : asId<LeadId>(upTo)
  const page = await leadsOfCompany(runtime.db, asId<CompanyId>(news.company), { after, limit: PAGE })
  for (const lead of page) await tellLead(runtime, lead, { ...news, id: job.key })
  const last = page.at(-1)
  if (last && page.length === PAGE)
    await continueJob(runtime.db, job, { dueAt: runtime.clock.now(), payload: { ...news, upTo: last } })
  return undefined
}
