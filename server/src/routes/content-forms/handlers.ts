import { type Form, formDefinitionSchema, type formEndpoints } from '@shirube/contract'
import { archiveForm, type FormListRow, formCounts, formList, putForm, type Tx, userRows } from '@shirube/db'
import { newestMailVersion } from '@shirube/db/form'
import { badInput } from '@shirube/kernel'
import { loadAssets } from '@shirube/runtime'
import type { Call } from '../../app/call.ts'
import { found } from '../../app/found.ts'
import { presentUsed } from '../../app/present-used.ts'
import { refuseIfUsed } from '../../app/refuse-if-used.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { usesByAsset } from '../../app/uses-by-asset.ts'
import { changing } from '../../audit/changing.ts'
import { formUrl, presentListedForm } from './present.ts'
import { previewForm } from './preview-form.ts'

const NO_MATERIAL = { ja: 'この資料はありません', en: 'There is no such document' } as const
const NO_MAIL = {
  ja: '返信するメールがないか、まだ確定されていません。メールを開いて「確定」してください',
  en: 'There is no such mail to answer with, or it is not frozen yet. Open the mail and freeze it',
} as const
const NO_COLLEAGUE = { ja: '通知先のユーザーが見つかりません', en: 'There is no such user to tell' } as const

const present = ({ archivedAt, ...row }: FormListRow, publicUrl: string): Form => ({
  ...row,
  archived: archivedAt !== null,
  url: formUrl(publicUrl, row.id),
  definition: formDefinitionSchema.parse(row.definition),
})

/** Throws `bad_input` when a form names what is not there. */
async function demandNamed(tx: Tx, { material, notify = [], reply }: Form['definition']): Promise<void> {
  if (reply?.kind === 'mail' && (await newestMailVersion(tx, reply.mail)) === undefined)
    throw badInput('definition.reply', NO_MAIL)
  if (material !== undefined && !(await loadAssets(tx)).has('material', material))
    throw badInput('definition.material', NO_MATERIAL)
  if (notify.length === 0) return
  const users = new Set((await userRows(tx)).map(({ id }) => id))
  if (notify.some((id) => !users.has(id))) throw badInput('definition.notify', NO_COLLEAGUE)
}

/** Puts a form away, or brings it back; what is so already is left so. */
const putAway = (
  context: ServerContext,
  call: Call<typeof formEndpoints.archive | typeof formEndpoints.restore>,
  action: 'form.archived' | 'form.restored',
) =>
  changing(context, call, async (tx, now) => {
    const { id } = call.params
    found((await formList(tx, id))[0])
    if (action === 'form.archived') await refuseIfUsed(tx, [{ kind: 'form', id }])
    const done = await archiveForm(tx, id, action === 'form.archived' ? now : null)
    return { answer: undefined, note: done ? { action, subject: { kind: 'form', id } } : undefined }
  })

/** What is done about forms. */
export const formHandlers = (context: ServerContext): Handlers<typeof formEndpoints> => ({
  async list() {
    const { db, clock } = context.runtime
    const forms = await formList(db)
    const counts = new Map((await formCounts(db, clock.now())).map((count) => [count.form, count]))
    const ids = forms.map(({ id }) => id)
    const usesOf = await usesByAsset(db, 'form', ids)
    return {
      items: forms.map((form) =>
        presentListedForm(form, {
          count: counts.get(form.id),
          uses: usesOf(form.id).map(presentUsed),
          publicUrl: context.publicUrl,
        }),
      ),
    }
  },
  show: async ({ params }) =>
    present(found((await formList(context.runtime.db, params.id))[0]), context.publicUrl),
  preview: async ({ body }) => ({ html: previewForm(body) }),
  archive: (call) => putAway(context, call, 'form.archived'),
  restore: (call) => putAway(context, call, 'form.restored'),
  put: (call) =>
    changing(context, call, async (tx, now) => {
      const { id } = call.params
      await demandNamed(tx, call.body.definition)
      const [before] = await formList(tx, id)
      await putForm(tx, { id, ...call.body }, now)
      const after = present(found((await formList(tx, id))[0]), context.publicUrl)
      return { answer: after, note: { action: 'form.changed', subject: { kind: 'form', id }, before, after } }
    }),
})
