import { scoreRuleEndpoints } from '@shirube/contract'
import { formatWhen, Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { usePlace } from '../app/use-place.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

/** The versions of the score rules: since when each was in force, and who made it. */
export function VersionsPanel(): ReactNode {
  const t = useText()
  const place = usePlace()
  const now = Date.now()
  const versions = useQuery(queryOf(scoreRuleEndpoints.versions))
  const items = versions.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Panel title={t('versions')}>
      <ul className={classes.list}>
        {items.map(({ version, liveFrom, by, rules, thresholds }) => (
          <li key={version}>
            <b>{t('version', { version })}</b>
            <span>{t('versionText', { rules, ...thresholds })}</span>
            <small>
              {formatWhen(liveFrom, { ...place, now })} {by}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
