import type { CustomField, customFieldEndpoints } from '@shirube/contract'
import { type CustomFieldListRow, customFieldList, deleteCustomField, putCustomField } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { assetHandlers } from '../../app/asset-change.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const FIXED = {
  ja: '項目の型は、作成したあとでは変えられません',
  en: 'The type of a field cannot change once it has been made',
} as const

const present = ({ nameEn, ...row }: CustomFieldListRow): CustomField => ({
  ...row,
  ...(nameEn !== null && { nameEn }),
  type: row.type as CustomField['type'],
  options: [...row.options],
})

/** What is done about custom fields. */
export function customFieldHandlers(context: ServerContext): Handlers<typeof customFieldEndpoints> {
  const { put, remove } = assetHandlers(context, {
    kind: 'custom-field',
    read: customFieldList,
    write: putCustomField,
    remove: deleteCustomField,
    live: false,
    refersBy: (id) => [id, `custom.${id}`],
    check: async (_, { before, body }) => {
      if (before && before.type !== body.type)
        throw new AppError('conflict', FIXED, {
          issues: [{ path: 'type', message: FIXED.en, text: FIXED }],
        })
    },
  })
  return {
    list: async () => ({ items: (await customFieldList(context.runtime.db)).map(present) }),
    put: async (call) => {
      const body = { ...call.body, nameEn: call.body.nameEn ?? null }
      return present(await put({ ...call, body }))
    },
    remove,
  }
}
