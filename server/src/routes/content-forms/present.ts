import { type AssetUsed, formDefinitionSchema, type ListedForm } from '@shirube/contract'
import type { FormCount, FormListRow } from '@shirube/db'

/** Where visitors fill a form in. */
export const formUrl = (publicUrl: string, id: string): string => `${publicUrl}/f/${id}`

/** A form in the list. */
export function presentListedForm(
  { id, name, active, updatedAt, archivedAt, definition }: FormListRow,
  about: {
    readonly count: FormCount | undefined
    readonly uses: readonly AssetUsed[]
    readonly publicUrl: string
  },
): ListedForm {
  const { title, material } = formDefinitionSchema.parse(definition)
  const { count, uses, publicUrl } = about
  return {
    id,
    name,
    active,
    archived: archivedAt !== null,
    updatedAt,
    title,
    url: formUrl(publicUrl, id),
    submissions: count?.submissions ?? 0,
    unconfirmed: count?.unconfirmed ?? 0,
    uses: [...uses],
    ...(count && count.lastAt !== null && { lastAt: count.lastAt }),
    ...(material !== undefined && { material }),
  }
}
