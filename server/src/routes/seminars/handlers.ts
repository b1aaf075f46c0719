import { MOST_GUESTS, type Seminar, type seminarEndpoints } from '@shirube/contract'
import { type Actor, formList, type Queryable, type Tx } from '@shirube/db'
import { archiveSeminar, guestList, putSeminar, seminarList, seminarOfForm } from '@shirube/db/seminar'
import { AppError, asId, badInput, fold, type LeadId } from '@shirube/kernel'
import { changeGuest, type GuestChange, takeGuestList } from '@shirube/runtime'
import type { Call } from '../../app/call.ts'
import { found } from '../../app/found.ts'
import { refuseIfUsed } from '../../app/refuse-if-used.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'
import { presentGuest, presentSeminar } from './present.ts'

type All = Handlers<typeof seminarEndpoints>

const NO_FORM = { ja: 'このフォームはありません', en: 'There is no such form' } as const
const TAKEN = {
  ja: 'このフォームは、ほかのセミナーの申し込みに使われています',
  en: 'People register for another seminar by this form',
} as const

const shown = async (db: Queryable, id: string): Promise<Seminar> =>
  presentSeminar(found((await seminarList(db, id))[0]))

/** Throws when the form is not there, or brings people to another seminar. */
async function demandForm(tx: Tx, id: string, form: string | undefined): Promise<void> {
  if (form === undefined) return
  if ((await formList(tx, form)).length === 0) throw badInput('form', NO_FORM)
  const other = await seminarOfForm(tx, form)
  if (other && other.id !== id) throw badInput('form', TAKEN)
}

const putAway = (
  context: ServerContext,
  call: Call<typeof seminarEndpoints.archive | typeof seminarEndpoints.restore>,
  action: 'seminar.archived' | 'seminar.restored',
) =>
  changing(context, call, async (tx, now) => {
    const { id } = call.params
    const { form } = await shown(tx, id)
    if (action === 'seminar.archived') await refuseIfUsed(tx, [{ kind: 'seminar', id }])
    else await demandForm(tx, id, form)
    const done = await archiveSeminar(tx, id, action === 'seminar.archived' ? now : null)
    return { answer: undefined, note: done ? { action, subject: { kind: 'seminar', id } } : undefined }
  })

interface GuestCall {
  readonly params: { readonly id: string; readonly lead: string }
  readonly actor: Actor
}

/** What is done about the guests of a seminar. */
function guestHandlers({
  runtime,
}: ServerContext): Pick<All, 'guests' | 'register' | 'cancel' | 'attend' | 'unattend' | 'takeList'> {
  const change =
    (what: GuestChange) =>
    async ({ params, actor }: GuestCall): Promise<undefined> => {
      await changeGuest(runtime, { seminar: params.id, lead: asId<LeadId>(params.lead), what }, actor)
      return undefined
    }
  return {
    async guests({ params, query }) {
      found((await seminarList(runtime.db, params.id))[0])
      const search = query.search === undefined || query.search === '' ? undefined : fold(query.search)
      const rows = await guestList(runtime.db, { seminar: params.id, search, limit: MOST_GUESTS })
      return { items: rows.map(presentGuest) }
    },
    register: change('register'),
    cancel: change('cancel'),
    attend: change('attend'),
    unattend: change('unattend'),
    async takeList({ params, body, actor }) {
      const { addresses } = body
      const as = body.as === 'registered' ? 'register' : 'attend'
      const { unknown, ...counts } = await takeGuestList(
        runtime,
        { seminar: params.id, as, addresses },
        actor,
      )
      return { ...counts, unknown: [...unknown] }
    },
  }
}

/** What is done about seminars and exhibitions. */
export const seminarHandlers = (context: ServerContext): All => ({
  ...guestHandlers(context),
  list: async () => ({ items: (await seminarList(context.runtime.db)).map(presentSeminar) }),
  show: ({ params }) => shown(context.runtime.db, params.id),
  archive: (call) => putAway(context, call, 'seminar.archived'),
  restore: (call) => putAway(context, call, 'seminar.restored'),
  put: (call) =>
    changing(context, call, async (tx, now) => {
      const { id } = call.params
      const { form, capacity, ...body } = call.body
      await demandForm(tx, id, form)
      const [before] = await seminarList(tx, id)
      if ((before?.archivedAt ?? null) !== null)
        throw new AppError('conflict', `The seminar ${id} is put away`)
      await putSeminar(tx, { id, ...body, form: form ?? null, capacity: capacity ?? null }, now)
      const after = await shown(tx, id)
      const note = { action: 'seminar.changed', subject: { kind: 'seminar', id }, after } as const
      return { answer: after, note: { ...note, ...(before && { before: presentSeminar(before) }) } }
    }),
})
