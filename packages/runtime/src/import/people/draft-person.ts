import type {
  Channel,
  ConsentBasis,
  ConsentState,
  EventKind,
  FieldValue,
  LeadEvent,
  PayloadOf,
} from '@shirube/audience'
import type { ImportOutcome, ImportPlan } from '@shirube/contract'
import type { LeadRecord } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import { changesTo } from '../../identity/change-fields.ts'
import { type Touch, touchKey } from '../touch/read-touch.ts'
import type { RowGroup } from './group-rows.ts'
import type { ReadRow } from './read-row.ts'

type Fields = Readonly<Record<string, FieldValue>>
type Consents = Readonly<Partial<Record<Channel, ConsentState>>>

/** What is the same for every person of a list. */
export interface ImportedBy {
  readonly import: string
  readonly plan: ImportPlan
  readonly now: EpochMs
  /** The instant that a day on which somebody was met stands for. */
  readonly instantOf: (day: string) => EpochMs
}

/** A person of a list before and after, not written yet. */
export interface DraftPerson {
  readonly group: RowGroup
  readonly before: LeadRecord | undefined
  readonly fields: Fields
  readonly consents: Consents
  /** The basis on which mail may be sent from now on; missing where the list does not say so, or the person refused. */
  readonly granted?: ConsentBasis
  readonly outcomes: ReadonlyMap<number, ImportOutcome>
  /** What they did that their history does not tell yet, in the order of the file. */
  readonly touches: readonly Touch[]
}

/** Fields after one more row: only empty ones are filled, or the list's word counts. */
const after = (fields: Fields, row: ReadRow, { known }: ImportPlan): Fields =>
  known === 'overwrite' ? { ...fields, ...row.fields } : { ...row.fields, ...fields }

/** What the rows of one person make of the record, and what came of each row. */
export function draftPerson(
  group: RowGroup,
  before: LeadRecord | undefined,
  about: {
    readonly plan: ImportPlan
    readonly metBefore: boolean
    readonly taken: (row: ReadRow) => boolean
    /** What the histories tell already, by `touchKey`. */
    readonly told: ReadonlySet<string>
  },
): DraftPerson {
  const { plan, metBefore, taken } = about
  const told = new Set(about.told)
  const touches: Touch[] = []
  const outcomes = new Map<number, ImportOutcome>()
  let fields: Fields = before?.fields ?? {}
  let owner = before?.owner ?? undefined
  for (const [n, row] of group.rows.entries()) {
    const first: Fields = group.created && n === 0 ? { source: row.source } : {}
    // An address or number that is another's stays the other's (S4).
    const own = taken(row) ? withoutKeys(row) : row
    const next: Fields = { ...first, ...after(fields, own, plan) }
    const given = owner === undefined || plan.known === 'overwrite' ? (row.owner ?? owner) : owner
    const changes = given !== owner || changesTo(fields, next).length > 0
    owner = given
    const isNew = group.created && n === 0
    const again = n > 0 || metBefore
    const fresh = row.touch && !told.has(touchKey(group.lead, row.touch))
    if (row.touch && fresh) {
      told.add(touchKey(group.lead, row.touch))
      touches.push(row.touch)
    }
    // Whoever did several things stands in several rows: that is no person twice.
    const known = row.touch ? (fresh ? 'updated' : 'unchanged') : changes ? 'updated' : 'unchanged'
    outcomes.set(row.line, isNew ? 'created' : again && !row.touch ? 'merged' : known)
    fields = next
  }
  const consents: Consents = before?.consents ?? {}
  const granted = consents.email === 'refused' ? undefined : plan.emailConsent
  const now: Consents = granted ? { ...consents, email: 'granted' } : consents
  return { group, before, fields, consents: now, ...(granted && { granted }), outcomes, touches }
}

const withoutKeys = (row: ReadRow): ReadRow => {
  const { email: _, ...fields } = row.fields
  return { ...row, fields }
}

/** The history that an import adds to a person: made, each change with before and after, consent, imported. */
export function eventsOf(
  draft: DraftPerson,
  by: ImportedBy,
  about: { readonly seq: number; readonly company: string | null },
): readonly LeadEvent[] {
  const { group, before, fields } = draft
  const cause = { kind: 'import', id: by.import } as const
  const events: LeadEvent[] = []
  const add = <K extends EventKind>(kind: K, payload: PayloadOf<K>, occurredAt = by.now): void => {
    const seq = about.seq + events.length + 1
    const when = { occurredAt: Math.min(occurredAt, by.now), receivedAt: by.now }
    events.push({
      leadId: group.lead,
      seq,
      kind,
      payload,
      ...when,
      machine: false,
      joined: false,
      depth: 0,
      cause,
    })
  }
  const [first] = group.rows
  if (group.created) add('lead.created', { source: first?.source ?? by.plan.source })
  for (const payload of changesTo(before?.fields ?? {}, fields)) add('attribute.changed', payload)
  const company = before?.company ?? null
  if (about.company !== null && about.company !== company)
    add('attribute.changed', {
      field: 'company',
      ...(company !== null && { before: company }),
      after: about.company,
    })
  const consent = before?.consents.email ?? 'unknown'
  if (draft.granted && consent !== 'granted')
    add('consent.changed', { channel: 'email', before: consent, after: 'granted', basis: draft.granted })
  for (const { kind, payload, at } of draft.touches) add(kind, payload as PayloadOf<typeof kind>, at)
  // Of somebody known, a file of what people did tells nothing but that.
  for (const row of by.plan.touch && !group.created
    ? []
    : group.rows.slice(0, by.plan.touch ? 1 : undefined)) {
    const met = row.metOn === undefined ? by.now : by.instantOf(row.metOn)
    const owner = row.owner === undefined ? {} : { owner: row.owner }
    add('lead.imported', { import: by.import, source: row.source, ...owner }, met)
  }
  return events
}

/** True when anything of the lead's own row is new. */
export const isChanged = (draft: DraftPerson, company: string | null): boolean =>
  draft.before === undefined ||
  changesTo(draft.before.fields, draft.fields).length > 0 ||
  draft.before.company !== company ||
  draft.before.consents.email !== draft.consents.email
