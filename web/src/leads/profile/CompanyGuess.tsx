import { leadEndpoints } from '@shirube/contract'
import { TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'

/** Which company a lead without one may belong to, by the network of the last visits: a guess, and nothing else. */
export function CompanyGuess({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const { data } = useQuery(queryOf(leadEndpoints.companyGuess, { params: { id: lead } }))
  const guess = data?.guess
  if (guess === undefined) return null
  const networks = guess.networks.join(' ')
  return (
    <>
      <dt>{t('profile.guess')}</dt>
      <dd>
        {guess.known ? <TextLink href={`/companies/${guess.known.id}`}>{guess.name}</TextLink> : guess.name}
        <div className={classes.quiet}>{t('profile.guessFrom', { networks })}</div>
      </dd>
    </>
  )
}
