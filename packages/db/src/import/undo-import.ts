import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { deleteRowsOfLeads } from '../lead-data/delete-rows-of-leads.ts'

/** A person of an import that is being undone. */
export interface ImportedPerson {
  readonly line: number
  readonly lead: LeadId
  /** True for somebody whom the import made. */
  readonly created: boolean
  /** True when something of their own has happened since: what the import made of them cannot go. */
  readonly lives: boolean
}

/** Rows of the product in which a person does something, beside the history. */
const TRACES = ['runs', 'messages', 'tasks', 'handoffs', 'deals', 'submissions', 'visitors', 'hits'] as const

/** What makes a person more than an import: any event that neither the import nor its consequences wrote. */
const lives = (db: Queryable, id: string) => db`(
  exists (select 1 from events e where e.lead_id = r.lead_id and (e.cause_kind is null
    or e.cause_kind in ('run', 'person', 'form', 'merge') or (e.cause_kind = 'import' and e.cause_id <> ${id})))
  or exists (select 1 from lead_merges m where m.survivor_id = r.lead_id or m.merged_id = r.lead_id)
  ${TRACES.map((table) => db`or exists (select 1 from ${db(table)} t where t.lead_id = r.lead_id)`)})`

/** The next people of an import behind a line, in the order of the file. */
export async function importedPeople(
  db: Queryable,
  id: string,
  page: { readonly after: number; readonly limit: number },
): Promise<readonly ImportedPerson[]> {
  return await db<ImportedPerson[]>`
    select r.line, r.lead_id as lead, r.outcome = 'created' as created,
      case when r.outcome = 'created' then ${lives(db, id)} else true end as lives
    from import_rows r
    where r.import_id = ${id} and r.lead_id is not null and r.seq_from is not null and r.line > ${page.after}
    order by r.line limit ${page.limit}`
}

/** What undoing an import would do, in people. */
export interface UndoCounts {
  readonly leave: number
  readonly stay: number
  readonly restored: number
}

export async function undoCounts(db: Queryable, id: string): Promise<UndoCounts> {
  const [row] = await db<UndoCounts[]>`
    select count(*) filter (where created and not lives)::int as leave,
      count(*) filter (where created and lives)::int as stay, count(*) filter (where changed)::int as restored
    from (
      select r.outcome = 'created' as created,
        case when r.outcome = 'created' then ${lives(db, id)} else true end as lives,
        r.outcome <> 'created' and exists (
          select 1 from events e where e.lead_id = r.lead_id and e.cause_kind = 'import' and e.cause_id = ${id}
            and e.kind in ('attribute.changed', 'consent.changed') and e.seq between r.seq_from and r.seq_to) as changed
      from import_rows r where r.import_id = ${id} and r.lead_id is not null and r.seq_from is not null) people`
  return row ?? { leave: 0, stay: 0, restored: 0 }
}

/** Takes leads away that an import made, with all that was written about them; under their locks. */
export async function deleteImportedLeads(tx: Tx, id: string, leads: readonly LeadId[]): Promise<void> {
  if (leads.length === 0) return
  const all = [...leads]
  await deleteRowsOfLeads(tx, all)
  await tx`delete from leads where id = any(${all}::uuid[])`
  await tx`
    update import_rows set lead_id = null, followed = true,
      cells = '[]', issues = '[]'
    where import_id = ${id} and lead_id = any(${all}::uuid[])`
}

/** A change that an import made to somebody who was known before. */
export interface ImportedChange {
  readonly kind: 'attribute.changed' | 'consent.changed'
  readonly payload: Readonly<Record<string, unknown>>
  readonly at: EpochMs
}

/** What an import changed about a lead, oldest first. */
export async function importedChanges(
  db: Queryable,
  id: string,
  person: { readonly lead: LeadId; readonly line: number },
): Promise<readonly ImportedChange[]> {
  return await db<ImportedChange[]>`
    select e.kind, e.payload, e.received_at as at from import_rows r
    join events e on e.lead_id = r.lead_id and e.seq between r.seq_from and r.seq_to
    where r.import_id = ${id} and r.line = ${person.line} and r.lead_id = ${person.lead}
      and e.kind in ('attribute.changed', 'consent.changed') and e.cause_kind = 'import' and e.cause_id = ${id}
    order by e.seq`
}

/** Onto which list, or to which colleague, an import brought a lead. */
export interface ImportedPlacing {
  readonly kind: 'list.added' | 'owner.changed'
  readonly payload: Readonly<Record<string, unknown>>
}

/** Where an import put a lead, oldest first. */
export async function importedPlacings(
  db: Queryable,
  id: string,
  lead: LeadId,
): Promise<readonly ImportedPlacing[]> {
  return await db<ImportedPlacing[]>`
    select kind, payload from events where lead_id = ${lead} and cause_kind = 'import' and cause_id = ${id}
      and kind in ('list.added', 'owner.changed') order by seq`
}

/** Takes keys away that a lead got at this instant. */
export async function dropKeysSince(tx: Tx, lead: LeadId, at: EpochMs): Promise<void> {
  await tx`delete from identities where lead_id = ${lead} and created_at = ${at}`
}

/** Takes companies away that an import made and nobody belongs to any more. */
export async function deleteEmptyCompanies(tx: Queryable, id: string): Promise<void> {
  await tx`
    delete from companies c where c.import_id = ${id} and c.fields = '{}'
      and not exists (select 1 from leads l where l.company_id = c.id)`
}

/** Nothing is to follow any more from what an import wrote. */
export async function followNoMore(tx: Queryable, id: string): Promise<void> {
  await tx`update import_rows set followed = true where import_id = ${id} and not followed`
}
