import type { ImportOutcome } from '@shirube/contract'
import {
  advanceClocks,
  type ConsentRecord,
  findIdentities,
  insertManyEvents,
  type KnownIdentity,
  lockManyLeads,
  type Tx,
} from '@shirube/db'
import {
  advanceImport,
  claimManyIdentities,
  insertConsents,
  insertLeads,
  insertSettledRows,
  leadRecords,
  leadsOfEarlierRows,
  lockImportAt,
  type SettledRow,
  updateLeads,
} from '@shirube/db/import'
import { sameJson } from '@shirube/kernel'
import { countOutcomes } from '../count-outcomes.ts'
import { toldAlready } from '../touch/told-already.ts'
import { companiesOf } from './companies-of-people.ts'
import { type DraftPerson, draftPerson, eventsOf, type ImportedBy, isChanged } from './draft-person.ts'
import { groupRows, partStrangers, type RowGroup } from './group-rows.ts'
import type { ReadRow } from './read-row.ts'

/** Somebody else was faster: made the same person, merged one, or went on with this import. The rows are read again. */
export class Overtaken extends Error {}

/** Some rows of a list that are about to be taken in. */
export interface RowsToTake {
  readonly rows: readonly ReadRow[]
  /** How many rows of the list were dealt with before, and will be. */
  readonly from: number
  readonly to: number
  readonly by: ImportedBy
  readonly newId: () => string
}

interface Known {
  readonly identities: readonly KnownIdentity[]
  readonly groups: readonly RowGroup[]
  /** Rows of people whom nobody knows, where those are not taken in. */
  readonly strangers: readonly ReadRow[]
  readonly seqs: ReadonlyMap<string, number>
}

/** Locks everybody whom the rows mean, and makes sure that they still mean them. */
async function lockPeople(tx: Tx, take: RowsToTake, fine: readonly ReadRow[]): Promise<Known> {
  const keys = fine.flatMap((row) => row.keys)
  const identities = await findIdentities(tx, keys)
  const { groups, strangers } = partStrangers(groupRows(fine, identities, take.newId), take.by.plan)
  const leads = groups.flatMap((group) => (group.created ? [] : [group.lead]))
  const [{ seqs }, again] = await lockManyLeads(tx, leads, () => findIdentities(tx, keys))
  const named = (all: readonly KnownIdentity[]) =>
    all.map((one) => `${one.kind} ${one.value} ${one.lead}`).sort()
  if (seqs.size !== leads.length || !sameJson(named(again), named(identities))) throw new Overtaken()
  return { identities, groups, strangers, seqs }
}

/** The keys that are still free, each for the first who brings it. */
function keysToClaim({ groups, identities }: Known): readonly KnownIdentity[] {
  const taken = new Set(identities.map((one) => `${one.kind} ${one.value}`))
  const free: KnownIdentity[] = []
  for (const { lead, rows } of groups)
    for (const { kind, value } of rows.flatMap((row) => row.keys)) {
      if (taken.has(`${kind} ${value}`)) continue
      taken.add(`${kind} ${value}`)
      free.push({ kind, value, lead })
    }
  return free
}

async function draftPeople(tx: Tx, take: RowsToTake, known: Known): Promise<readonly DraftPerson[]> {
  const { groups, identities } = known
  const leads = groups.flatMap((group) => (group.created ? [] : [group.lead]))
  const records = await leadRecords(tx, leads)
  const earlier = await leadsOfEarlierRows(tx, take.by.import, leads)
  const told = await toldAlready(tx, groups)
  const addresses = new Map(
    identities.flatMap((one) => (one.kind === 'email' ? [[one.value, one.lead] as const] : [])),
  )
  return groups.map((group) =>
    draftPerson(group, records.get(group.lead), {
      plan: take.by.plan,
      metBefore: earlier.has(group.lead),
      told,
      taken: (row) =>
        row.keys.some(
          ({ kind, value }) => kind === 'email' && (addresses.get(value) ?? group.lead) !== group.lead,
        ),
    }),
  )
}

interface Written {
  readonly draft: DraftPerson
  readonly company: string | null
  readonly events: ReturnType<typeof eventsOf>
}

function consentsOf(written: readonly Written[], take: RowsToTake): readonly ConsentRecord[] {
  return written.flatMap(({ draft }): ConsentRecord[] => {
    const line = draft.group.rows[0]?.line
    if (draft.granted === undefined) return []
    const said = { channel: 'email', state: 'granted', basis: draft.granted } as const
    return [
      { id: take.newId(), leadId: draft.group.lead, ...said, evidence: { import: take.by.import, line } },
    ]
  })
}

async function writePeople(tx: Tx, take: RowsToTake, written: readonly Written[]): Promise<void> {
  const { now } = take.by
  const rows = written.map(({ draft, company, events }) => ({
    draft,
    id: draft.group.lead,
    fields: draft.fields,
    company,
    consents: draft.consents,
    source: draft.group.rows[0]?.source ?? take.by.plan.source,
    seq: events.at(-1)?.seq ?? 0,
  }))
  const fresh = rows.filter(({ draft }) => draft.group.created)
  const known = rows.filter(({ draft }) => !draft.group.created)
  await insertLeads(tx, fresh, now)
  await updateLeads(
    tx,
    known.filter(({ draft, company }) => isChanged(draft, company)),
    now,
  )
  await insertConsents(tx, consentsOf(written, take), now)
  await insertManyEvents(
    tx,
    written.flatMap(({ events }) => events),
  )
  await advanceClocks(tx, new Map(known.map(({ id, seq }) => [id, seq])))
}

type JudgedEnd = SettledRow & { readonly outcome: ImportOutcome }

function settled(
  take: RowsToTake,
  written: readonly Written[],
  strangers: readonly ReadRow[],
): readonly JudgedEnd[] {
  const rejected = [...take.rows.filter((row) => row.issues.length > 0), ...strangers].map((row) => ({
    line: row.line,
    outcome: 'rejected' as const,
    cells: row.raw,
    issues: row.issues,
  }))
  const fine = written.flatMap(({ draft, events }) =>
    draft.group.rows.map((row, n): JudgedEnd => {
      const [first, last] = [events[0]?.seq, events.at(-1)?.seq]
      const left =
        n === 0 && first !== undefined && last !== undefined ? { events: { from: first, to: last } } : {}
      return {
        line: row.line,
        outcome: draft.outcomes.get(row.line) ?? 'unchanged',
        lead: draft.group.lead,
        ...left,
        ...(row.warnings.length > 0 && { cells: row.raw, issues: row.warnings }),
      }
    }),
  )
  return [...rejected, ...fine]
}

/** How many rows are taken in with something left out. */
const warnedAmong = (rows: readonly JudgedEnd[]): number =>
  rows.filter(({ outcome, issues = [] }) => outcome !== 'rejected' && issues.length > 0).length

/**
 * Takes rows in, in one transaction and a fixed number of statements, however many there are: people are recognised
 * or made, their companies, consents and histories written, and it is noted what came of each row. What follows
 * (scores, segments, scenarios) comes later. Throws `Overtaken` when somebody else was faster.
 */
export async function takeRows(tx: Tx, take: RowsToTake): Promise<void> {
  const { by, newId } = take
  if (!(await lockImportAt(tx, by.import, take.from))) throw new Overtaken()
  const fine = take.rows.filter((row) => row.issues.length === 0)
  const known = await lockPeople(tx, take, fine)
  const claims = keysToClaim(known)
  const claimed = await claimManyIdentities(tx, claims, by.now)
  if (claimed.length !== claims.length) throw new Overtaken()
  const drafts = await draftPeople(tx, take, known)
  const companies = await companiesOf(tx, drafts, { import: by.import, now: by.now, newId })
  const written = drafts.map((draft): Written => {
    const company = companies.get(draft.group.lead) ?? draft.before?.company ?? null
    const seq = known.seqs.get(draft.group.lead) ?? 0
    return { draft, company, events: eventsOf(draft, by, { seq, company }) }
  })
  await writePeople(tx, take, written)
  const rows = settled(take, written, known.strangers)
  await insertSettledRows(tx, by.import, rows)
  await advanceImport(tx, by.import, {
    taken: take.to,
    counts: { ...countOutcomes(rows), warned: warnedAmong(rows) },
  })
}
