import { type FormDefinition, formDefinitionSchema } from '@shirube/contract'
import { formList } from '@shirube/db'
import { type SeminarRow, seminarOfForm } from '@shirube/db/seminar'
import type { EpochMs } from '@shirube/kernel'
import type { Runtime } from '@shirube/runtime'

/** A form that is open to visitors. */
export interface OpenForm {
  readonly id: string
  readonly name: string
  readonly definition: FormDefinition
  /** Why nobody can register any more: the seminar that it is for is over, or has no seat left. */
  readonly seats?: 'over' | 'full'
}

function seatsOf(seminar: SeminarRow | undefined, now: EpochMs): Pick<OpenForm, 'seats'> {
  if (!seminar) return {}
  if (seminar.endsAt < now) return { seats: 'over' }
  return seminar.capacity !== null && seminar.registered >= seminar.capacity ? { seats: 'full' } : {}
}

/** The form with this id, when there is one and it is open. */
export async function openForm(
  { db, clock }: Pick<Runtime, 'db' | 'clock'>,
  id: string,
): Promise<OpenForm | undefined> {
  const [row] = await formList(db, id)
  if (!row?.active || row.archivedAt !== null) return undefined
  const definition = formDefinitionSchema.parse(row.definition)
  return { id: row.id, name: row.name, definition, ...seatsOf(await seminarOfForm(db, id), clock.now()) }
}
