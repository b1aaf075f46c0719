import type { Cause, FieldValue } from '@shirube/audience'
import { type LeadPatch, type LeadRecord, patchLead } from '@shirube/db'
import { sameJson } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { FieldChanges } from './lead-fields.ts'

/** One field before and after. */
export interface FieldChange {
  readonly field: string
  readonly before?: FieldValue
  readonly after?: FieldValue
}

/** What of these changes is really one. */
export function changesTo(fields: LeadRecord['fields'], wanted: FieldChanges): readonly FieldChange[] {
  return Object.entries(wanted).flatMap(([field, value]): FieldChange[] => {
    const before = Object.hasOwn(fields, field) ? fields[field] : undefined
    const after = value ?? undefined
    if (sameJson(before ?? null, after ?? null)) return []
    return [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  })
}

/** The fields after the changes. */
export function changed(fields: LeadRecord['fields'], changes: readonly FieldChange[]): LeadRecord['fields'] {
  const gone = new Set(changes.filter((one) => one.after === undefined).map((one) => one.field))
  const set = changes.flatMap((one) => (one.after === undefined ? [] : [[one.field, one.after] as const]))
  const rest = Object.entries(fields).filter(([field]) => !gone.has(field))
  return Object.fromEntries([...rest, ...set])
}

/** Fields that stand in the lead's row a second time, where sending and waiting read them. */
const COLUMNS = ['language', 'timeZone'] as const

const columnsIn = (changes: readonly FieldChange[]): Pick<LeadPatch, (typeof COLUMNS)[number]> =>
  Object.fromEntries(
    COLUMNS.flatMap((field) => {
      const change = changes.find((one) => one.field === field)
      return change ? [[field, typeof change.after === 'string' ? change.after : null]] : []
    }),
  )

/** Writes changes into the lead's row, and with them the company where that is given. Records nothing yet. */
export async function writeFields(
  session: LeadSession,
  lead: LeadRecord,
  change: { readonly changes: readonly FieldChange[]; readonly company?: string },
): Promise<void> {
  const { changes, company } = change
  if (changes.length === 0 && company === undefined) return
  await patchLead(session.tx, session.lead, {
    at: session.now,
    fields: changed(lead.fields, changes),
    ...columnsIn(changes),
    ...(company !== undefined && { company }),
  })
}

/** Records each change in the lead's history, with before and after. */
export async function recordChanges(
  session: LeadSession,
  changes: readonly FieldChange[],
  cause: Cause | undefined,
): Promise<void> {
  for (const payload of changes)
    await record(session, { kind: 'attribute.changed', payload, ...(cause && { cause }) })
}
