import type { FieldValue } from '@shirube/audience'

/** What was entered into the tags and into fields of the organisation, by `custom.<id>`; `null` takes a value away. */
export type OwnValues = Readonly<Record<string, FieldValue | null>>

const asText = (value: FieldValue | null | undefined): string => JSON.stringify(value ?? null)

/** What of it differs from what the lead holds. */
export const changedOwn = (held: Readonly<Record<string, FieldValue>>, entered: OwnValues): OwnValues =>
  Object.fromEntries(
    Object.entries(entered).filter(([field, value]) => asText(value) !== asText(held[field])),
  )
