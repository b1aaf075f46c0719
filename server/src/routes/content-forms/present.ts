import { type AssetUsed, formDefinitionSchema, type ListedForm } from '@shirube/contract'
import type { FormCount, FormListRow } from '@shirube/db'

/** A form in the list. */
export function presentListedForm(
  { id, name, active, updatedAt, definition }: FormListRow,
  count: FormCount | undefined,
  uses: readonly AssetUsed[],
): ListedForm {
  const { title, material } = formDefinitionSchema.parse(definition)
  return {
    id,
    name,
    active,
    updatedAt,
    title,
    submissions: count?.submissions ?? 0,
    uses: [...uses],
    ...(count && { lastAt: count.lastAt }),
    ...(material !== undefined && { material }),
  }
}
