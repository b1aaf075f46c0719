import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A version of the score rules. */
export interface RuleSetRow {
  readonly version: number
  readonly rules: unknown
  readonly liveFrom: EpochMs
}

/** The version that was made last, whether it is in force yet or not. */
export async function newestRuleSet(db: Queryable): Promise<RuleSetRow | undefined> {
  const [row] = await db<RuleSetRow[]>`
    select version, rules, live_from as "liveFrom" from score_rule_sets order by version desc limit 1`
  return row
}

/** The rules of some versions, by their numbers. */
export async function ruleSetsByVersion(
  db: Queryable,
  versions: readonly number[],
): Promise<ReadonlyMap<number, unknown>> {
  if (versions.length === 0) return new Map()
  const rows = await db<{ version: number; rules: unknown }[]>`
    select version, rules from score_rule_sets where version = any(${[...versions]})`
  return new Map(rows.map((row) => [row.version, row.rules]))
}

/** Adds a version; false when somebody else has added that one meanwhile. */
export async function insertRuleSet(
  tx: Tx,
  set: RuleSetRow & { readonly createdBy?: string },
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`insert into score_rule_sets ${tx({
    version: set.version,
    rules: tx.json(set.rules as never),
    live_from: set.liveFrom,
    created_by: set.createdBy ?? null,
    created_at: now,
  })} on conflict (version) do nothing returning 1`
  return rows.length > 0
}

/** A rule as it stood in the newest version that had it. */
export async function lastFormOfRule(db: Queryable, rule: string): Promise<unknown> {
  const [row] = await db<{ rule: unknown }[]>`
    select rule from score_rule_sets, jsonb_array_elements(rules -> 'rules') rule
    where rule ->> 'id' = ${rule} order by version desc limit 1`
  return row?.rule
}
