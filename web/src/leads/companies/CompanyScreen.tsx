import { type Company, companyEndpoints, dealEndpoints, leadEndpoints } from '@shirube/contract'
import { formatNumber, formatYen, KpiStrip, PageBody, PageHeader, Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import { ActivityRows } from '../../timeline/ActivityRows.tsx'
import { AboutCompany, ScoresOfCompany } from './AboutCompany.tsx'
import classes from './CompanyScreen.module.css'
import { DealsOfCompany } from './DealsOfCompany.tsx'
import { StaffPanel } from './StaffPanel.tsx'
import { useText } from './use-text.ts'

const LIVE = [
  companyEndpoints.show.path,
  companyEndpoints.activity.path,
  leadEndpoints.list.path,
  dealEndpoints.list.path,
]

/** One company: who of it is known, how far they have come, what they did last, and the deals with them. */
export function CompanyScreen({ id }: { readonly id: string }): ReactNode {
  const t = useText()
  const company = useQuery(queryOf(companyEndpoints.show, { params: { id } }))
  useLiveQueries(['leads'], LIVE)
  return (
    <>
      <PageHeader title={company.data?.name ?? ''} back={{ href: '/companies', label: t('back') }} />
      <PageBody>
        <Loaded query={company} failed={t('oneFailed')}>
          {(data) => (
            <>
              <Figures company={data} />
              <div className={classes.columns}>
                <div className={classes.column}>
                  <StaffPanel company={id} />
                  <DealsOfCompany company={id} />
                  <ActivityPanel company={id} />
                </div>
                <div className={classes.column}>
                  <AboutCompany company={data} />
                  <ScoresOfCompany company={data} />
                </div>
              </div>
            </>
          )}
        </Loaded>
      </PageBody>
    </>
  )
}

function Figures({ company }: { readonly company: Company }): ReactNode {
  const t = useText()
  const { language } = usePlace()
  const deals = useQuery(queryOf(dealEndpoints.list, { query: { company: company.id, days: 366 } }))
  const won = (deals.data?.items ?? []).filter(({ state }) => state === 'won')
  const amount = won.reduce((sum, deal) => sum + (deal.amount ?? 0), 0)
  return (
    <KpiStrip
      label={t('figures')}
      items={[
        { key: 'people', label: t('people'), value: formatNumber(company.people), unit: t('peopleUnit') },
        {
          key: 'qualified',
          label: t('qualified'),
          value: formatNumber(company.qualified),
          unit: t('peopleUnit'),
        },
        {
          key: 'score',
          label: t('score'),
          value: formatNumber(company.scores.total),
          unit: t('points'),
        },
        { key: 'won', label: t('wonAmount'), value: formatYen(amount, language) },
      ]}
    />
  )
}

function ActivityPanel({ company }: { readonly company: string }): ReactNode {
  const t = useText()
  const place = usePlace()
  const activity = useQuery(queryOf(companyEndpoints.activity, { params: { id: company } }))
  return (
    <Panel title={t('activity')} inside="rows">
      <Loaded query={activity} failed={t('activityFailed')}>
        {({ items }) => <ActivityRows items={items} place={place} none={t('activityNone')} oneCompany />}
      </Loaded>
    </Panel>
  )
}
