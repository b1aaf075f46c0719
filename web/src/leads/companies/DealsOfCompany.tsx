import { dealEndpoints } from '@shirube/contract'
import { formatFullDay, formatYen, Panel, StatusBadge, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import panels from '../profile/panels.module.css'
import classes from './CompanyScreen.module.css'
import { useText } from './use-text.ts'

const TONES = { open: 'accent', won: 'ok', lost: 'neutral' } as const

/** The deals with the people of a company: the open ones, and those that ended within a year (S61). */
export function DealsOfCompany({ company }: { readonly company: string }): ReactNode {
  const t = useText()
  const place = usePlace()
  const deals = useQuery(queryOf(dealEndpoints.list, { query: { company, days: 366 } }))
  return (
    <Panel title={t('deals')} inside="rows">
      <Loaded query={deals} failed={t('dealsFailed')}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.nothing}>{t('noDeals')}</p>
          ) : (
            <ul className={`${panels.rows} ${panels.lined}`}>
              {items.map(({ id, name, state, amount, reason, lead, openedAt, closedAt }) => (
                <li key={id}>
                  <span className={panels.grow}>
                    {name}
                    <small className={classes.work}>
                      <TextLink href={`/leads/${lead.id}`}>{lead.name}</TextLink>{' '}
                      {[formatFullDay(closedAt ?? openedAt, place), reason].filter(Boolean).join(' ')}
                    </small>
                  </span>
                  <StatusBadge tone={TONES[state]}>{t(`dealState.${state}`)}</StatusBadge>
                  <b className={classes.score}>
                    {amount === undefined ? t('none') : formatYen(amount, place.language)}
                  </b>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  )
}
