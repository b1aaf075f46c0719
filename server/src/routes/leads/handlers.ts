import { explainEvent } from '@shirube/audience'
import type { Lead, leadEndpoints } from '@shirube/contract'
import {
  colleaguesOf,
  countLeads,
  customEventList,
  type LeadFilter,
  leadProfile,
  leadsByScore,
  newestLeads,
  pointsOfEvents,
  type Queryable,
  scoreEntriesOf,
  timeline,
  workOfLead,
} from '@shirube/db'
import { guessOfLead } from '@shirube/db/address-range'
import { tagsInUse } from '@shirube/db/bulk'
import { asId, type LeadId } from '@shirube/kernel'
import {
  addLead,
  alikeLeads,
  changeLead,
  erasePerson,
  explainPoints,
  exportPerson,
  inBoth,
  loadAssets,
  planAhead,
  qualifyLead,
  writeNote,
} from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { leadName } from '../../app/lead-name.ts'
import { numberCursor, pageFrom, readCursor, writeCursor } from '../../app/paging.ts'
import { presentCompanyGuess } from '../../app/present-company-guess.ts'
import { presentLeadBrief } from '../../app/present-lead.ts'
import type { Handlers } from '../../app/resource.ts'
import { readScoreCursor, writeScoreCursor } from '../../app/score-cursor.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { kindsOf } from './kinds-of.ts'
import { presentColleague, presentLead, presentLeadRow, presentPlan, presentWork } from './present.ts'

type All = Handlers<typeof leadEndpoints>

const shownLead = async (db: Queryable, id: string): Promise<Lead> =>
  presentLead(found(await leadProfile(db, id)))

function pointsAt(points: ReadonlyMap<number, number>, seq: number): { readonly points?: number } {
  const given = points.get(seq)
  return given === undefined ? {} : { points: given }
}

/** What a lead did and what its points were given for, page by page. */
const historyHandlers = ({ runtime: { db } }: ServerContext): Pick<All, 'timeline' | 'score'> => ({
  async timeline({ params, query }) {
    const { id } = await shownLead(db, params.id)
    const before = numberCursor(query.after)
    const own = query.sort === 'meetings' ? (await customEventList(db)).map((event) => event.id) : []
    const wanted = kindsOf(query.sort, own)
    const page = { limit: query.limit + 1, ...(before !== undefined && { before }), ...wanted }
    const [events, assets] = await Promise.all([timeline(db, asId<LeadId>(id), page), loadAssets(db)])
    const points = await pointsOfEvents(
      db,
      id,
      events.map(({ seq }) => seq),
    )
    const items = events.map(
      ({ seq, kind, payload, occurredAt, receivedAt, machine, machineReason, joined, cause }) => ({
        seq,
        kind,
        payload: { ...payload },
        occurredAt,
        receivedAt,
        machine,
        ...(machineReason !== undefined && { machineReason }),
        joined,
        ...(cause && { cause }),
        ...pointsAt(points, seq),
        words: inBoth(assets, (context) => explainEvent({ kind, payload }, context)),
      }),
    )
    return pageFrom(items, query.limit, (entry) => String(entry.seq))
  },
  async score({ params, query }) {
    const lead = (await shownLead(db, params.id)).id
    const before = numberCursor(query.after)
    const entries = await scoreEntriesOf(db, lead, { before, limit: query.limit + 1 })
    const words = await explainPoints(db, { lead, assets: await loadAssets(db) }, entries)
    const items = entries.map(({ id, axis, points, at, eventSeq, ruleId, runId }, i) => ({
      id,
      axis,
      points,
      at,
      ...(eventSeq !== null && { eventSeq }),
      ...(ruleId !== null && { rule: ruleId }),
      ...(runId !== null && { run: runId }),
      words: words[i] ?? { ja: '', en: '' },
    }))
    return pageFrom(items, query.limit, (entry) => String(entry.id))
  },
})

/** How many others of a company a lead's page shows. */
const COLLEAGUES = 5

/** What stands around a lead: work for people, what comes next, and which company they are at with whom. */
const aroundHandlers = ({
  runtime,
}: ServerContext): Pick<All, 'work' | 'plan' | 'colleagues' | 'companyGuess'> => ({
  async companyGuess({ params }) {
    const { id } = await shownLead(runtime.db, params.id)
    const { organisation } = await runtime.live.current(runtime.db)
    const row = await guessOfLead(runtime.db, asId<LeadId>(id), organisation.settings.ownNetworks)
    return row ? { guess: presentCompanyGuess(row) } : {}
  },
  async work({ params }) {
    const { id } = await shownLead(runtime.db, params.id)
    return { items: (await workOfLead(runtime.db, id)).map(presentWork) }
  },
  plan: async ({ params }) => presentPlan(await planAhead(runtime, asId<LeadId>(params.id))),
  async colleagues({ params }) {
    const { id } = await shownLead(runtime.db, params.id)
    const rows = await colleaguesOf(runtime.db, id, COLLEAGUES)
    return { items: rows.map(presentColleague), people: rows[0]?.people ?? 0 }
  },
})

async function newestPage(
  db: Queryable,
  filter: LeadFilter,
  page: { readonly after: string | undefined; readonly limit: number },
) {
  const cursor = readCursor(page.after, 1)
  const after = cursor && { createdAt: cursor.numbers[0] ?? 0, id: cursor.id }
  const rows = await newestLeads(db, filter, { after, limit: page.limit + 1 })
  const { items, next } = pageFrom(rows, page.limit, (row) => writeCursor([row.createdAt, row.leadId]))
  return { items: items.map(presentLeadRow), ...(next !== undefined && { next }) }
}

/** The list of leads, and who is alike. */
const listHandlers = ({ runtime }: ServerContext): Pick<All, 'list' | 'count' | 'alike' | 'tags'> => ({
  async list({ query }) {
    const { after, limit, order, ...filter } = query
    if (order === 'newest') return await newestPage(runtime.db, filter, { after, limit })
    const { rows, next } = await leadsByScore(runtime.db, filter, { after: readScoreCursor(after), limit })
    return { items: rows.map(presentLeadRow), ...(next && { next: writeScoreCursor(next) }) }
  },
  tags: async () => ({ items: [...(await tagsInUse(runtime.db))] }),
  count: ({ query }) => countLeads(runtime.db, query),
  async alike({ query }) {
    const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
    return { items: (await alikeLeads(runtime, given)).map(presentLeadBrief) }
  },
})

/** What a person may ask for about the data held on them. */
const dataHandlers = ({ runtime }: ServerContext): Pick<All, 'data' | 'erase'> => ({
  async data({ params, actor }) {
    const { lead, tables } = await exportPerson(runtime, asId<LeadId>(params.id), actor)
    return { lead, tables }
  },
  async erase({ params, actor }) {
    await erasePerson(runtime, asId<LeadId>(params.id), actor)
    return undefined
  },
})

/** What is done about leads. */
export function leadHandlers(context: ServerContext): All {
  const { runtime } = context
  const { db } = runtime
  return {
    ...historyHandlers(context),
    ...listHandlers(context),
    ...aroundHandlers(context),
    ...dataHandlers(context),
    show: ({ params }) => shownLead(db, params.id),
    async add({ body, actor }) {
      const added = await addLead(runtime, body, actor)
      if (added.kind === 'added') return added
      return { kind: added.kind, lead: added.lead, name: leadName(added.fields) }
    },
    async change({ params, body, actor }) {
      await changeLead(runtime, { lead: asId<LeadId>(params.id), change: body }, actor)
      return await shownLead(db, params.id)
    },
    async note({ params, body, actor }) {
      await shownLead(db, params.id)
      await writeNote(runtime, { lead: asId<LeadId>(params.id), note: body.note }, actor)
      return undefined
    },
    async qualify({ params, body, actor }) {
      await qualifyLead(runtime, { lead: asId<LeadId>(params.id), to: body.qualification }, actor)
      return await shownLead(db, params.id)
    },
  }
}
