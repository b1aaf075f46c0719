import { QUALIFICATION_WORDS, STAGE_WORDS } from '@shirube/audience'
import { type LeadRow, leadEndpoints } from '@shirube/contract'
import { formatNumber, Initial, Panel, TextLink, useLanguage } from '@shirube/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { callWith } from '../../api/call.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { MoreButton } from '../../app/MoreButton.tsx'
import panels from '../profile/panels.module.css'
import classes from './CompanyScreen.module.css'
import { useText } from './use-text.ts'

const PAGE = 20

function useStaff(company: string) {
  return useInfiniteQuery({
    queryKey: [leadEndpoints.list.path, 'company', company],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) => {
      const query = { company, limit: PAGE, ...(after !== undefined && { after }) }
      return callWith(leadEndpoints.list, { query }, { signal })
    },
    getNextPageParam: (page) => page.next,
  })
}

/** The people of a company by score, with how far each has come. */
export function StaffPanel({ company }: { readonly company: string }): ReactNode {
  const t = useText()
  const staff = useStaff(company)
  return (
    <Panel
      title={t('staff')}
      aside={<TextLink href={`/leads?company=${company}`}>{t('inLeads')}</TextLink>}
      inside="rows"
    >
      <Loaded query={staff} failed={t('staffFailed')}>
        {({ pages }) => (
          <>
            {pages[0]?.items.length === 0 ? <p className={classes.nothing}>{t('nobody')}</p> : null}
            <People people={pages.flatMap(({ items }) => items)} />
          </>
        )}
      </Loaded>
      <MoreButton pages={staff} label={t('more')} className={classes.more} />
    </Panel>
  )
}

function People({ people }: { readonly people: readonly LeadRow[] }): ReactNode {
  const language = useLanguage()
  return (
    <ul className={`${panels.rows} ${panels.lined}`}>
      {people.map(({ id, name, department, jobTitle, stage, qualification, score }) => (
        <li key={id}>
          <Initial name={name} size="sm" />
          <span className={panels.grow}>
            <TextLink href={`/leads/${id}`}>{name}</TextLink>
            <small className={classes.work}>{[department, jobTitle].filter(Boolean).join(' ')}</small>
          </span>
          <span className={classes.stage}>
            {qualification === 'none'
              ? STAGE_WORDS[stage][language]
              : QUALIFICATION_WORDS[qualification][language]}
          </span>
          <b className={classes.score}>{formatNumber(score)}</b>
        </li>
      ))}
    </ul>
  )
}
