import { type Form, formDefinitionSchema, type formEndpoints } from '@shirube/contract'
import { type FormListRow, formList, putForm } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { loadAssets } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'

const NO_MATERIAL = { ja: 'この資料はありません', en: 'There is no such document' } as const

const presentListed = ({ id, name, active, updatedAt }: FormListRow) => ({ id, name, active, updatedAt })

const present = (row: FormListRow): Form => ({
  ...row,
  definition: formDefinitionSchema.parse(row.definition),
})

/** What is done about forms. */
export const formHandlers = (context: ServerContext): Handlers<typeof formEndpoints> => ({
  list: async () => ({
    items: (await formList(context.runtime.db)).map(presentListed),
  }),
  show: async ({ params }) => present(found((await formList(context.runtime.db, params.id))[0])),
  put: (call) =>
    changing(context, call, async (tx, now) => {
      const { id } = call.params
      const { material } = call.body.definition
      if (material !== undefined && !(await loadAssets(tx)).has('material', material)) {
        const issues = [{ path: 'definition.material', message: NO_MATERIAL.en, text: NO_MATERIAL }]
        throw new AppError('bad_input', NO_MATERIAL, { issues })
      }
      const [before] = await formList(tx, id)
      await putForm(tx, { id, ...call.body }, now)
      const after = present(found((await formList(tx, id))[0]))
      return { answer: after, note: { action: 'form.changed', subject: { kind: 'form', id }, before, after } }
    }),
})
