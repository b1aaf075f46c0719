import { leadEndpoints } from '@shirube/contract'
import { AssetCatalogProvider, useNarration } from '@shirube/inspector-kit'
import { type BehaviourRule, explainRule, type ScoreRule } from '@shirube/scoring'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useText } from '../use-text.ts'
import { nextPoints } from './next-points.ts'
import classes from './panels.module.css'

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
  const told = entries.data && entries.data.next === undefined ? nextPoints(rules, entries.data.items) : []
  return (
    <div className={classes.hint}>
      <p>{t(told.length === 0 ? 'profile.toHotPlain' : 'profile.toHot', { points: missing })}</p>
      <AssetCatalogProvider value={catalog}>
        <ul>
          {told.map((rule) => (
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
