import type { ConsentBasis, FieldValue } from '@shirube/audience'
import { formDefinitionSchema } from '@shirube/contract'
import { formList } from '@shirube/db'
import { identify, submitForm } from '@shirube/runtime'
import type { Life } from '../past/life.ts'
import type { DemoPerson } from '../people/invent-person.ts'

/** How somebody comes in. */
export type Arrival = Life['arrive']

/** By a form on the site, with the consent that it asks for. */
export const byForm =
  (person: DemoPerson, id: string, more: Readonly<Record<string, FieldValue>> = {}): Arrival =>
  async ({ runtime, visitor, world: { publicUrl } }) => {
    const [form] = await formList(runtime.db, id)
    if (!form) throw new Error(`There is no form ${id}`)
    const definition = formDefinitionSchema.parse(form.definition)
    const values = Object.fromEntries(
      definition.fields.flatMap(({ key, leadField }) => {
        const value = more[key] ?? (leadField === undefined ? undefined : person.fields[leadField])
        return value === undefined ? [] : [[key, value] as const]
      }),
    )
    const language = person.fields['language'] === 'en' ? 'en' : 'ja'
    const answers = { values, faults: {}, consent: definition.consent ? true : undefined }
    const filled = { id, name: form.name, definition, answers, language } as const
    const { lead } = await submitForm(runtime, { ...filled, publicUrl, visitor: { id: visitor } })
    // What the form did not ask was filled in by a colleague.
    await identify(runtime, { fields: person.fields, source: form.name })
    return lead
  }

/** By a list or a business card, on the basis that the law asks for. */
export const byHand =
  (person: DemoPerson, source: string, basis: ConsentBasis): Arrival =>
  async ({ runtime }) => {
    const consents = [{ channel: 'email', state: 'granted', basis } as const]
    const { lead } = await identify(runtime, { fields: person.fields, source, consents })
    return lead
  }
