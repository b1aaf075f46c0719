import { type FormDefinition, formDefinitionSchema } from '@shirube/contract'
import { formList, type Queryable } from '@shirube/db'

/** A form that is open to visitors. */
export interface OpenForm {
  readonly id: string
  readonly name: string
  readonly definition: FormDefinition
}

/** The form with this id, when there is one and it is open. */
export async function openForm(db: Queryable, id: string): Promise<OpenForm | undefined> {
  const [row] = await formList(db, id)
  if (!row?.active || row.archivedAt !== null) return undefined
  return { id: row.id, name: row.name, definition: formDefinitionSchema.parse(row.definition) }
}
