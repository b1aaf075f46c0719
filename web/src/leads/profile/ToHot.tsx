import { leadEndpoints, type ScoreEntry } from '@shirube/contract'
import { AssetCatalogProvider, useNarration } from '@shirube/inspector-kit'
import { type BehaviourRule, explainRule, nextPoints, type ScoreRule } from '@shirube/scoring'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

const NAMED = 3

/** How often each rule has given points. */
function timesByRule(entries: readonly ScoreEntry[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { rule, points } of entries)
    if (rule !== undefined && points > 0) times.set(rule, (times.get(rule) ?? 0) + 1)
  return times
}

/** How many points are missing to hot, and what could still give them. */
export function ToHot(props: {
  readonly lead: string
  readonly missing: number
  readonly rules: readonly ScoreRule[]
}): ReactNode {
  const t = useText()
  const catalog = useCatalog()
  const { lead, missing, rules } = props
  const query = { limit: 200 }
  const entries = useQuery(queryOf(leadEndpoints.score, { params: { id: lead }, query }))
  // With more points than one page holds it is not known which rules have given theirs.
  const given = entries.data?.next === undefined ? timesByRule(entries.data?.items ?? []) : undefined
  const told = entries.data && given ? nextPoints(rules, { missing, given, most: NAMED }) : []
  return (
    <div className={classes.hint}>
      <p>{t(told.length === 0 ? 'profile.toHotPlain' : 'profile.toHot', { points: missing })}</p>
      <AssetCatalogProvider value={catalog}>
        <ul>
          {told.map(({ rule }) => (
            <RuleInWords key={rule.id} rule={rule} />
          ))}
        </ul>
      </AssetCatalogProvider>
    </div>
  )
}

function RuleInWords({ rule }: { readonly rule: BehaviourRule }): ReactNode {
  const narration = useNarration()
  return <li>{explainRule(rule, narration)}</li>
}
