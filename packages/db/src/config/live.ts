import type { Language } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** The organisation's row. */
export interface OrganisationRow {
  readonly name: string
  readonly language: Language
  readonly timeZone: string
  readonly settings: unknown
  readonly liveStamp: number
}

export async function organisationRow(db: Queryable): Promise<OrganisationRow | undefined> {
  const [row] = await db<OrganisationRow[]>`
    select name, language, time_zone as "timeZone", settings, live_stamp as "liveStamp" from organisation`
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
