import {
  type Channel,
  type ConsentState,
  type FieldValue,
  QUALIFICATIONS,
  type Qualification,
  STAGES,
  type Stage,
} from '@shirube/audience'
import type { LeadPatch, LeadRecord } from '@shirube/db'
import { sameJson } from '@shirube/kernel'

/** One part of a lead's record before and after: `stage`, `fields.tags`, `consents.email`. */
export interface RecordChange {
  readonly name: string
  readonly before?: unknown
  readonly after?: unknown
}

const COLUMNS = ['language', 'timeZone', 'owner', 'company'] as const

const further = <T extends string>(order: readonly T[], a: T, b: T): T =>
  order.indexOf(b) > order.indexOf(a) ? b : a

/** The more careful of two states: whoever refused once is not written to because another record agreed. */
function careful(a: ConsentState, b: ConsentState): ConsentState {
  if (a === 'refused' || b === 'refused') return 'refused'
  return a === 'granted' || b === 'granted' ? 'granted' : 'unknown'
}

const isTexts = (value: FieldValue | undefined): value is string[] => Array.isArray(value)

/** The survivor's own word counts; what it leaves open the other fills in, and lists are put together. */
function mergedField(own: FieldValue | undefined, other: FieldValue): FieldValue {
  if (isTexts(own) && isTexts(other)) return [...new Set([...own, ...other])]
  return own ?? other
}

const change = (name: string, before: unknown, after: unknown): readonly RecordChange[] =>
  sameJson(before ?? null, after ?? null) ? [] : [{ name, before, after }]

/** What becomes of the survivor's record when the other goes into it. */
export function mergeRecords(survivor: LeadRecord, merged: LeadRecord): readonly RecordChange[] {
  const fields = Object.entries(merged.fields).flatMap(([field, value]) =>
    change(`fields.${field}`, survivor.fields[field], mergedField(survivor.fields[field], value)),
  )
  const consents = Object.entries(merged.consents).flatMap(([key, state]) => {
    const own = survivor.consents[key as Channel]
    return change(`consents.${key}`, own, careful(own ?? 'unknown', state))
  })
  return [
    ...fields,
    ...consents,
    ...COLUMNS.flatMap((name) => change(name, survivor[name], survivor[name] ?? merged[name])),
    ...change('stage', survivor.stage, further(STAGES, survivor.stage, merged.stage)),
    ...change(
      'qualification',
      survivor.qualification,
      further(QUALIFICATIONS, survivor.qualification, merged.qualification),
    ),
  ]
}

function valueIn(record: LeadRecord, name: string): unknown {
  const [part = '', ...rest] = name.split('.')
  const key = rest.join('.')
  if (part === 'fields') return record.fields[key]
  if (part === 'consents') return record.consents[key as Channel]
  return (record as unknown as Readonly<Record<string, unknown>>)[part]
}

/** Those changes the other way round that nobody has overtaken since: what was changed again stays. */
export const changesBack = (record: LeadRecord, changes: readonly RecordChange[]): readonly RecordChange[] =>
  changes
    .filter((one) => sameJson(valueIn(record, one.name) ?? null, one.after ?? null))
    .map((one) => ({ name: one.name, before: one.after, after: one.before }))

const without = <T>(values: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== key))

/** The record's patch that makes these changes. */
export function patchOf(record: LeadRecord, changes: readonly RecordChange[]): Omit<LeadPatch, 'at'> {
  let fields = { ...record.fields }
  let consents: Partial<Record<Channel, ConsentState>> = { ...record.consents }
  const columns: Record<string, unknown> = {}
  for (const { name, after } of changes) {
    const [part = '', ...rest] = name.split('.')
    const key = rest.join('.')
    if (part === 'fields')
      fields = after === undefined ? without(fields, key) : { ...fields, [key]: after as FieldValue }
    else if (part === 'consents')
      consents = after === undefined ? without(consents, key) : { ...consents, [key]: after as ConsentState }
    else columns[part] = after ?? null
  }
  return { fields, consents, ...(columns as { stage?: Stage; qualification?: Qualification }) }
}
