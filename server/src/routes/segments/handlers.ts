import { assetsOf, type Condition } from '@shirube/audience'
import type { Segment, segmentEndpoints } from '@shirube/contract'
import {
  deleteSegment,
  leadProfile,
  putSegment,
  type Queryable,
  type SegmentRow,
  segmentList,
  segmentMembers,
} from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { askForRebuild, loadAssets } from '@shirube/runtime'
import { assetHandlers } from '../../app/asset-change.ts'
import { found } from '../../app/found.ts'
import { idCursor, pageFrom } from '../../app/paging.ts'
import { presentMember } from '../../app/present-members.ts'
import { groupUses } from '../../app/present-use.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { counts, preview } from './how-many.ts'
import { segmentReasons } from './reasons.ts'

const present = ({ builtAt, condition, ...segment }: SegmentRow): Segment => ({
  ...segment,
  condition: condition as Condition,
  ...(builtAt !== null && { builtAt }),
})

const missing = (name: string) =>
  ({ ja: `「${name}」が見つかりません`, en: `There is no “${name}”` }) as const

/** Throws `bad_input` when a condition names what is not there. */
async function demandAssets(db: Queryable, condition: Condition): Promise<void> {
  const assets = await loadAssets(db)
  const issues = assetsOf(condition)
    .filter(({ kind, id }) => !assets.has(kind, id))
    .map(({ id }) => ({ path: 'condition', message: missing(id).en, text: missing(id) }))
  const [first] = issues
  if (first) throw new AppError('bad_input', first.text, { issues })
}

/** What is done about segments. */
export function segmentHandlers(context: ServerContext): Handlers<typeof segmentEndpoints> {
  const { db } = context.runtime
  const { put, remove } = assetHandlers(context, {
    kind: 'segment',
    read: segmentList,
    write: (tx, segment: { id: string; name: string; condition: Condition }, now) =>
      putSegment(tx, segment, now),
    remove: deleteSegment,
    live: true,
    check: (tx, { body }) => demandAssets(tx, body.condition),
    after: askForRebuild,
  })
  return {
    list: async () => ({ items: (await segmentList(db)).map(present) }),
    put: async (call) => present(await put(call)),
    remove,
    async members({ params, query }) {
      found((await segmentList(db, params.id))[0])
      const { limit, after } = query
      const rows = await segmentMembers(db, { id: params.id, after: idCursor(after), limit: limit + 1 })
      return pageFrom(rows.map(presentMember), limit, (member) => member.lead)
    },
    preview: async ({ body }) => {
      await demandAssets(db, body.condition)
      return await preview(context, body)
    },
    counts: ({ body }) => counts(context, body.conditions),
    reasons: async ({ body }) => {
      found(await leadProfile(db, body.lead))
      return await segmentReasons(context, body)
    },
    async uses({ params }) {
      found((await segmentList(db, params.id))[0])
      return { items: await groupUses(db, { kind: 'segment', id: params.id }) }
    },
  }
}
