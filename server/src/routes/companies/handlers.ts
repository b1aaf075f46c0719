import type { companyEndpoints } from '@shirube/contract'
import {
  type CompanyFilter,
  companiesByScore,
  companyProfile,
  countCompanies,
  eventsOfCompany,
} from '@shirube/db/company'
import { changeCompany, companyNameKey, loadAssets } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { presentActivity, TOLD_KINDS } from '../../app/present-activity.ts'
import type { Handlers } from '../../app/resource.ts'
import { readScoreCursor, writeScoreCursor } from '../../app/score-cursor.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentCompany, presentCompanyRow } from './present.ts'

const ACTIVITIES = 20

/** 「株式会社青空」 finds ㈱青空, and a part of a domain finds what it stands in. */
const filterOf = (typed: string | undefined): CompanyFilter =>
  typed === undefined || typed === '' ? {} : { search: { typed, nameKey: companyNameKey(typed) } }

/** What is asked about companies, and changed of them. */
export function companyHandlers({ runtime }: ServerContext): Handlers<typeof companyEndpoints> {
  const { db } = runtime
  return {
    async list({ query: { search, after, limit } }) {
      const page = { after: readScoreCursor(after), limit }
      const { rows, next } = await companiesByScore(db, filterOf(search), page)
      return { items: rows.map(presentCompanyRow), ...(next && { next: writeScoreCursor(next) }) }
    },
    count: ({ query: { search } }) => countCompanies(db, filterOf(search)),
    show: async ({ params }) => presentCompany(found(await companyProfile(db, params.id))),
    async change({ params, body, actor }) {
      await changeCompany(runtime, { id: params.id, change: body }, actor)
      return presentCompany(found(await companyProfile(db, params.id)))
    },
    async activity({ params }) {
      const { id } = found(await companyProfile(db, params.id))
      const rows = await eventsOfCompany(db, id, { kinds: TOLD_KINDS, limit: ACTIVITIES })
      const assets = await loadAssets(db)
      return { items: rows.map((row) => presentActivity(row, assets)) }
    },
  }
}
