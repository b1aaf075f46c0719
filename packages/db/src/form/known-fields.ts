import type { FieldValue } from '@shirube/audience'
import type { LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** The fields of a lead that a form may leave out, for they are known. */
export interface KnownFields {
  readonly lead: LeadId
  readonly fields: Readonly<Record<string, FieldValue>>
}

/** What is known of the lead whom a browser, or a signed link, speaks for; of a merged one, what its survivor has. */
export async function knownFields(
  db: Queryable,
  by: { readonly visitor: string } | { readonly lead: LeadId },
): Promise<KnownFields | undefined> {
  const start =
    'lead' in by
      ? db`select id, merged_into, fields from leads where id = ${by.lead}`
      : db`select l.id, l.merged_into, l.fields from visitors v join leads l on l.id = v.lead_id where v.id = ${by.visitor}`
  const [row] = await db<KnownFields[]>`
    with recursive chain as (
      ${start} union select l.id, l.merged_into, l.fields from leads l join chain c on l.id = c.merged_into
    ) select id as lead, fields from chain where merged_into is null`
  return row
}
