import type { Cause, FieldValue } from '@shirube/audience'
import type { ConsentGiven } from '@shirube/contract'
import { customFieldList, type IdentityKey, type Queryable, type Sighting } from '@shirube/db'
import { AppError, type InputIssue } from '@shirube/kernel'
import { keysOf } from './keys.ts'
import { type FieldChanges, readFields } from './lead-fields.ts'

/** What is known of somebody who is about to be recognised, or to become a lead. */
export interface Person {
  readonly externalId?: string
  /** `email` and `phone` among them are also what the person is recognised by. `null` takes a field away. */
  readonly fields: Readonly<Record<string, FieldValue | null>>
  /** Fields that are filled only where nothing stands yet. */
  readonly defaults?: Readonly<Record<string, FieldValue>>
  /** The browser that this comes from. */
  readonly visitor?: Sighting
  /** Where the person came from; kept from the first time (S3). */
  readonly source: string
  readonly consents?: readonly ConsentGiven[]
  /** Kept with each consent as evidence: the form, the address it came from. */
  readonly evidence?: Readonly<Record<string, unknown>>
  readonly cause?: Cause
}

/** A person whose fields were held against what leads have. */
export interface ReadPerson extends Omit<Person, 'fields' | 'defaults'> {
  readonly fields: FieldChanges
  readonly defaults: FieldChanges
  readonly keys: readonly IdentityKey[]
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Reads a person; the issues name each field at fault. */
export async function readPerson(
  db: Queryable,
  person: Person,
): Promise<{ readonly person: ReadPerson; readonly issues: readonly InputIssue[] }> {
  const asksOwn = Object.keys({ ...person.defaults, ...person.fields }).some((key) =>
    key.startsWith('custom.'),
  )
  const own = asksOwn ? await customFieldList(db) : []
  const { fields, issues } = readFields(person.fields, own)
  const { fields: defaults } = readFields(person.defaults ?? {}, own)
  const { externalId } = person
  const name = `${textOf(fields['lastName']) ?? ''}${textOf(fields['firstName']) ?? ''}`
  const [email, phone, mobile] = ['email', 'phone', 'mobile'].map((field) => textOf(fields[field]))
  const keys = keysOf({ externalId, email, phone, mobile, name })
  const nobody = { path: '', message: 'needs an e-mail address, a telephone number or an external id' }
  const all = keys.length === 0 && issues.length === 0 ? [nobody] : issues
  return { person: { ...person, fields, defaults, keys }, issues: all }
}

/** Reads a person or refuses. Throws `bad_input` with one issue for each field at fault. */
export async function demandPerson(db: Queryable, given: Person): Promise<ReadPerson> {
  const { person, issues } = await readPerson(db, given)
  if (issues.length > 0) throw new AppError('bad_input', 'The person cannot be taken in.', { issues })
  return person
}
