import { type ScoreRuleVersion, scoreRuleEndpoints } from '@shirube/contract'
import { type EpochMs, sameJson } from '@shirube/kernel'
import { scoreRuleSetSchema } from '@shirube/scoring'
import { useState } from 'react'
import { useAction } from '../api/use-action.ts'
import type { Rules } from './rule-edits.ts'

const ANSWERS = [
  scoreRuleEndpoints.show.path,
  scoreRuleEndpoints.versions.path,
  scoreRuleEndpoints.distribution.path,
]

/** The rules that are being edited, beside those in force; nothing of it counts before it is put live. */
export function useRulesDraft(live: ScoreRuleVersion) {
  const [edited, setEdited] = useState<{ readonly base: ScoreRuleVersion; readonly rules: Rules }>()
  const put = useAction(scoreRuleEndpoints.put, {
    invalidates: ANSWERS,
    onDone: () => setEdited(undefined),
  })
  const base = edited?.base ?? live
  const rules = edited?.rules ?? live.rules
  const changed = !sameJson(rules, base.rules)
  return {
    base,
    rules,
    changed,
    valid: scoreRuleSetSchema.safeParse(rules).success,
    put,
    edit: (next: Rules): void => setEdited({ base, rules: next }),
    discard: (): void => {
      setEdited(undefined)
      put.reset()
    },
    /** Puts the rules live, at once or from an instant on. */
    publish: (liveFrom?: EpochMs): Promise<void> =>
      put
        .mutateAsync({ body: { rules, basedOn: base.version, ...(liveFrom !== undefined && { liveFrom }) } })
        .then(() => undefined),
  }
}
export type RulesDraft = ReturnType<typeof useRulesDraft>
