import { QUALIFICATION_WORDS } from '@shirube/audience'
import { type Call, leadEndpoints, runEndpoints } from '@shirube/contract'
import { formatMoment, formatNumber, Initial, Panel, type Place, StatusBadge, TextLink } from '@shirube/ui'
import { IconPhone } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import { CallHistory } from './CallHistory.tsx'
import classes from './CallStory.module.css'

/** The person who is to be called: who they are, where they stand, and what they did. */
export function CallStory(props: { readonly call: Call; readonly place: Place }): ReactNode {
  const t = useText()
  const { call, place } = props
  return (
    <section className={classes.story} aria-label={t('calls.story')}>
      <Person call={call} place={place} />
      {call.run === undefined ? null : <Whereabouts run={call.run} place={place} />}
      <CallHistory lead={call.lead.id} />
    </section>
  )
}

function Person({ call, place }: { readonly call: Call; readonly place: Place }): ReactNode {
  const t = useText()
  const { lead } = call
  const { data } = useQuery(queryOf(leadEndpoints.show, { params: { id: lead.id } }))
  const fields = data?.fields ?? {}
  const about = [lead.company, fields['department'], fields['jobTitle']].filter(Boolean).join('　')
  return (
    <header className={classes.person}>
      <Initial name={lead.name} size="lg" />
      <div className={classes.who}>
        <div className={classes.names}>
          <h2>{lead.name}</h2>
          {lead.qualification === 'none' ? null : (
            <StatusBadge tone="accent">{QUALIFICATION_WORDS[lead.qualification][place.language]}</StatusBadge>
          )}
          <StatusBadge tone="score">{t('calls.points', { n: formatNumber(lead.score) })}</StatusBadge>
        </div>
        <div className={classes.about}>{about}</div>
        <TextLink href={`/leads/${lead.id}`}>{t('calls.profile')}</TextLink>
      </div>
      <div className={classes.phone}>
        {lead.phone === undefined ? (
          <span className={classes.none}>{t('calls.noPhone')}</span>
        ) : (
          <a href={`tel:${lead.phone}`} data-dial>
            <IconPhone size={16} stroke={1.75} aria-hidden />
            {lead.phone}
          </a>
        )}
      </div>
    </header>
  )
}

function Whereabouts({ run, place }: { readonly run: string; readonly place: Place }): ReactNode {
  const t = useText()
  const { data } = useQuery(queryOf(runEndpoints.show, { params: { id: run } }))
  if (data === undefined) return null
  const last = data.path.at(-1)
  const before = data.path.at(-2)
  const where = {
    scenario: data.scenario.name,
    version: data.version,
    step: last?.step.title[place.language] ?? '',
  }
  return (
    <Panel title={t('calls.where')} aside={formatMoment(last?.enteredAt ?? data.enteredAt, place)}>
      <p className={classes.where}>{t('calls.whereText', where)}</p>
      {before?.why === undefined ? null : <p className={classes.because}>{before.why[place.language]}</p>}
    </Panel>
  )
}
