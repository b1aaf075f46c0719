import { leadEndpoints } from '@shirube/contract'
import { formatNumber, formatPeople, Initial, Panel, TextLink, useLanguage } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

/** The others at the lead's company, those with the most points first; no panel where there is nobody else. */
export function ColleaguesPanel({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { data } = useQuery(queryOf(leadEndpoints.colleagues, { params: { id: lead } }))
  if (data === undefined || data.people === 0) return null
  return (
    <Panel title={t('profile.colleagues')} aside={formatPeople(data.people, language)}>
      <ul className={classes.rows}>
        {data.items.map(({ id, name, jobTitle, score }) => (
          <li key={id}>
            <Initial name={name} size="sm" />
            <span className={classes.grow}>
              <TextLink href={`/leads/${id}`}>{name}</TextLink>{' '}
              <span className={classes.quiet}>{jobTitle}</span>
            </span>
            <span className={classes.due}>{t('score', { points: formatNumber(score) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
