import type { ScoreRuleVersion } from '@shirube/contract'
import { newestRuleSet, type Queryable } from '@shirube/db'
import { DEFAULT_RULE_SET, scoreRuleSetSchema } from '@shirube/scoring'

/** The version that was made last; what every installation begins with where none was. */
export async function newestRules(db: Queryable): Promise<ScoreRuleVersion> {
  const row = await newestRuleSet(db)
  if (!row) return { version: DEFAULT_RULE_SET.version, rules: DEFAULT_RULE_SET }
  return { version: row.version, rules: scoreRuleSetSchema.parse(row.rules), liveFrom: row.liveFrom }
}
