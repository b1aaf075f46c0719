import { CALL_OUTCOME_WORDS, type CallOutcome } from '@shirube/audience'
import { callEndpoints } from '@shirube/contract'
import type { Language } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useText } from '../use-text.ts'
import classes from './CallAhead.module.css'

/** What the scenario does after the chosen outcome, and after each of the others. */
export function CallAhead(props: {
  readonly call: string
  readonly outcome: CallOutcome | undefined
  readonly language: Language
}): ReactNode {
  const t = useText()
  const { call, outcome, language } = props
  const { data } = useQuery(queryOf(callEndpoints.ahead, { params: { id: call } }))
  const items = data?.items ?? []
  if (items.length === 0) return null
  const chosen = items.find((item) => item.outcome === outcome)
  const others = items.filter((item) => item !== chosen)
  return (
    <section className={classes.ahead} aria-live="polite">
      {chosen === undefined ? (
        <h3>{t('calls.aheadAll')}</h3>
      ) : (
        <div className={classes.chosen}>
          <h3>{t('calls.ahead', { outcome: CALL_OUTCOME_WORDS[chosen.outcome][language] })}</h3>
          <p>{chosen.words[language]}</p>
        </div>
      )}
      <dl>
        {others.map((item) => (
          <div key={item.outcome}>
            <dt>{CALL_OUTCOME_WORDS[item.outcome][language]}</dt>
            <dd>{item.words[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
