import { type CampaignBody, type campaignEndpoints, campaignGoalSchema } from '@shirube/contract'
import { leadProfile, organisationRow, type Queryable, segmentList, type Tx } from '@shirube/db'
import {
  type CampaignRow,
  campaignList,
  campaignMemberRows,
  campaignProgress,
  campaignsOfLead,
  deleteCampaign,
  type PlannedCampaign,
  putCampaign,
} from '@shirube/db/campaign'
import { AppError, asId, type LeadId } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'
import { askForCampaignCount, loadAssets, measureOf } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { idCursor, pageFrom } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'
import { type CampaignClock, presentCampaign, presentCampaignOfLead, presentMember } from './present.ts'

const GONE = { ja: '選んだものが見つかりません', en: 'Something that was chosen is not there' } as const

const refused = (path: string): AppError =>
  new AppError('bad_input', GONE, { issues: [{ path, message: GONE.en, text: GONE }] })

/** Throws `bad_input` when a campaign names what is not there. */
async function demandParts(tx: Tx, { segment, parts }: CampaignBody): Promise<void> {
  if (segment !== undefined && (await segmentList(tx, segment)).length === 0) throw refused('segment')
  const assets = await loadAssets(tx)
  parts.forEach(({ kind, id }, n) => {
    if (kind !== 'import' && kind !== 'utm' && assets.nameOf(kind, id) === undefined)
      throw refused(`parts.${n}`)
  })
}

const planOf = (id: string, { cost, segment, ...body }: CampaignBody): PlannedCampaign => ({
  ...body,
  id,
  cost: cost ?? null,
  segment: segment ?? null,
})

const planned = ({ figures: _figures, countedAt: _countedAt, ...plan }: CampaignRow) => plan

type CampaignHandlers = Handlers<typeof campaignEndpoints>

const one = async (db: Queryable, id: string): Promise<CampaignRow> => found((await campaignList(db, id))[0])

/** What is planned and given up; each with its note in the list of changes. */
function changes(context: ServerContext, clockOf: (db: Queryable) => Promise<CampaignClock>) {
  const put: CampaignHandlers['put'] = (call) =>
    changing(context, call, async (tx, now) => {
      const { params, body, actor } = call
      const [before] = await campaignList(tx, params.id)
      await demandParts(tx, body)
      const by = actor.kind === 'user' ? (actor.id ?? null) : null
      await putCampaign(tx, planOf(params.id, body), { now, by })
      await askForCampaignCount(tx, now)
      const after = await one(tx, params.id)
      const subject = { kind: 'campaign', id: params.id }
      const was = before && { before: planned(before) }
      return {
        answer: presentCampaign(after, await clockOf(tx)),
        note: { action: 'campaign.changed', subject, ...was, after: planned(after) },
      }
    })
  const remove: CampaignHandlers['remove'] = (call) =>
    changing(context, call, async (tx) => {
      const { id } = call.params
      const before = await one(tx, id)
      await deleteCampaign(tx, id)
      const subject = { kind: 'campaign', id }
      return { answer: undefined, note: { action: 'campaign.removed', subject, before: planned(before) } }
    })
  return { put, remove }
}

/** What is done about campaigns. */
export function campaignHandlers(context: ServerContext): CampaignHandlers {
  const { db, clock } = context.runtime
  const clockOf = async (of: Queryable): Promise<CampaignClock> => ({
    now: clock.now(),
    zone: found(await organisationRow(of)).timeZone,
  })
  return {
    ...changes(context, clockOf),
    async list() {
      const [rows, at] = await Promise.all([campaignList(db), clockOf(db)])
      return { items: rows.map((row) => presentCampaign(row, at)) }
    },
    show: async ({ params }) => presentCampaign(await one(db, params.id), await clockOf(db)),
    async progress({ params }) {
      const [row, { zone }] = await Promise.all([one(db, params.id), clockOf(db)])
      const { measure } = measureOf(campaignGoalSchema.parse(row.goal))
      return { days: [...(await campaignProgress(db, { campaign: row.id, measure, zone }))] }
    },
    async members({ params, query: { status, after, limit } }) {
      await one(db, params.id)
      const asked = { campaign: params.id, status, after: idCursor(after), limit: limit + 1 }
      const rows = await campaignMemberRows(db, asked)
      const members = rows.map((row) => presentMember(row, status))
      return pageFrom(members, limit, ({ id }) => id)
    },
    async ofLead({ params }) {
      const lead = found(await leadProfile(db, asId<LeadId>(params.id)))
      const at = await clockOf(db)
      const rows = await campaignsOfLead(db, lead.leadId, localDate(at.now, at.zone))
      return { items: rows.map((row) => presentCampaignOfLead(row, at)) }
    },
  }
}
