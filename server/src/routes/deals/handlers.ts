import type { Deal, dealEndpoints } from '@shirube/contract'
import { dealById, dealRows, dealTallies, lossReasons } from '@shirube/db'
import { asId, type CompanyId, type LeadId } from '@shirube/kernel'
import { changeDeal, openDeal } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentDeal } from './present.ts'

const DAY = 86_400_000
const MOST = 200

/** What is done about deals. */
export function dealHandlers({ runtime }: ServerContext): Handlers<typeof dealEndpoints> {
  const { db, clock } = runtime
  const show = async (id: string) => presentDeal(found(await dealById(db, id)))
  return {
    async list({ query: { lead, company, days } }) {
      const since = clock.now() - days * DAY
      const whose = {
        ...(lead !== undefined && { lead: asId<LeadId>(lead) }),
        ...(company !== undefined && { company: asId<CompanyId>(company) }),
      }
      const [rows, tallies, reasons] = await Promise.all([
        dealRows(db, { ...whose, since, limit: MOST }),
        dealTallies(db, since),
        lossReasons(db, since),
      ])
      const none = { count: 0, amount: 0 }
      const tallyOf = (state: Deal['state']) => {
        const { count, amount } = tallies.find((tally) => tally.state === state) ?? none
        return { count, amount }
      }
      return {
        items: rows.map(presentDeal),
        tallies: { open: tallyOf('open'), won: tallyOf('won'), lost: tallyOf('lost') },
        reasons: [...reasons],
      }
    },
    open: async ({ body, actor }) => await show(await openDeal(runtime, body, actor)),
    async change({ params, body, actor }) {
      await changeDeal(runtime, { deal: params.id, change: body }, actor)
      return await show(params.id)
    },
  }
}
