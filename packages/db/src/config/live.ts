import type { Language } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** The organisation's row. */
export interface OrganisationRow {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly settings: unknown
  readonly liveStamp: number
  /** Goes up with every change that a person makes to it. */
  readonly revision: number
}

const COLUMNS = `name, language, time_zone as "timeZone", settings, live_stamp as "liveStamp", revision`

export async function organisationRow(db: Queryable): Promise<OrganisationRow | undefined> {
  const [row] = await db<OrganisationRow[]>`select ${db.unsafe(COLUMNS)} from organisation`
  return row
}

/** The organisation's row, locked: what is changed next is made on it. */
export async function lockOrganisation(tx: Tx): Promise<OrganisationRow | undefined> {
  const [row] = await tx<OrganisationRow[]>`select ${tx.unsafe(COLUMNS)} from organisation for update`
  return row
}

/** Says, in the transaction of the change, that what runs live has changed: the next transaction on any lead sees it. */
export async function touchLive(tx: Queryable): Promise<void> {
  await tx`update organisation set live_stamp = live_stamp + 1`
}

export async function segmentRows(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly condition: unknown }[]> {
  return await db<{ id: string; condition: unknown }[]>`select id, condition from segments order by id`
}

export async function pageGroupRows(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly patterns: readonly string[] }[]> {
  return await db<{ id: string; patterns: string[] }[]>`select id, patterns from page_groups order by id`
}

/** The score rules in force: the newest set whose time has come. */
export async function liveRuleSet(
  db: Queryable,
  now: number,
): Promise<{ readonly version: number; readonly rules: unknown } | undefined> {
  const [row] = await db<{ version: number; rules: unknown }[]>`
    select version, rules from score_rule_sets where live_from <= ${now} order by live_from desc, version desc limit 1`
  return row
}

export async function systemListIds(db: Queryable): Promise<readonly string[]> {
  const rows = await db<{ id: string }[]>`select id from lists where system order by id`
  return rows.map((row) => row.id)
}
