import { type LeadView, type leadViewEndpoints, leadViewKeptSchema } from '@shirube/contract'
import type { Queryable } from '@shirube/db'
import { deleteLeadView, type LeadViewRow, leadViewsOf, putLeadView } from '@shirube/db/lead-view'
import { AppError } from '@shirube/kernel'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'
import { type Caller, colleague } from '../../auth/caller.ts'

const OTHERS = {
  ja: 'ほかの人が保存したビューは変更できません',
  en: 'A view that somebody else kept cannot be changed',
} as const

const present = (row: LeadViewRow, user: string): LeadView => ({
  id: row.id,
  name: row.name,
  shared: row.shared,
  mine: row.ownerId === user,
  ...(row.ownerName !== null && { by: row.ownerName }),
  ...leadViewKeptSchema.parse(row.view),
})

/** A view that the caller may change. Throws `not_found` for one that they do not see, `forbidden` for another's. */
async function changeable(db: Queryable, caller: Caller | undefined, id: string): Promise<LeadViewRow> {
  const user = colleague(caller)
  const row = found((await leadViewsOf(db, user.id, id))[0])
  if (row.ownerId !== user.id && user.role !== 'admin') throw new AppError('forbidden', OTHERS)
  return row
}

/** What is done about kept views of the list of leads. */
export function leadViewHandlers(context: ServerContext): Handlers<typeof leadViewEndpoints> {
  const { db, newId } = context.runtime
  const subjectOf = (id: string) => ({ kind: 'lead-view', id })
  return {
    async list({ caller }) {
      const user = colleague(caller).id
      return { items: (await leadViewsOf(db, user)).map((row) => present(row, user)) }
    },
    add: (call) =>
      changing(context, call, async (tx, now) => {
        const user = colleague(call.caller).id
        const { name, shared, ...view } = call.body
        const id = newId()
        await putLeadView(tx, { id, name, shared, ownerId: user, view }, now)
        const after = found((await leadViewsOf(tx, user, id))[0])
        const note = { action: 'lead-view.changed', subject: subjectOf(id), after } as const
        return { answer: present(after, user), note }
      }),
    change: (call) =>
      changing(context, call, async (tx, now) => {
        const user = colleague(call.caller).id
        const before = await changeable(tx, call.caller, call.params.id)
        const { name, shared, ...view } = call.body
        const { id, ownerId } = before
        await putLeadView(tx, { id, name, shared, ownerId, view }, now)
        const after = { ...before, name, shared, view }
        const note = { action: 'lead-view.changed', subject: subjectOf(id), before, after } as const
        return { answer: present(after, user), note }
      }),
    remove: (call) =>
      changing(context, call, async (tx) => {
        const before = await changeable(tx, call.caller, call.params.id)
        await deleteLeadView(tx, before.id)
        const note = { action: 'lead-view.removed', subject: subjectOf(before.id), before } as const
        return { answer: undefined, note }
      }),
  }
}
