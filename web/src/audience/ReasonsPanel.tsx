import type { Condition } from '@shirube/audience'
import { segmentEndpoints } from '@shirube/contract'
import { Panel, useLanguage } from '@shirube/ui'
import { IconCheck, IconMinus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { Failure } from '../app/Failure.tsx'
import classes from './SegmentScreen.module.css'
import { useText } from './use-text.ts'

/** Why one person is in, or is not: part by part, with what was found at them. */
export function ReasonsPanel(props: {
  readonly condition: Condition
  readonly person: { readonly id: string; readonly name: string } | undefined
  readonly search: ReactNode
}): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { condition, person, search } = props
  const reasons = useQuery({
    ...queryOf(segmentEndpoints.reasons, { body: { condition, lead: person?.id ?? '' } }),
    enabled: person !== undefined,
    placeholderData: keepPreviousData,
  })
  const name = person?.name ?? ''
  const title = reasons.data?.holds === false ? 'segments.whyNotTitle' : 'segments.whyTitle'
  return (
    <Panel title={person ? t(title, { name }) : t('segments.whyPick')} inside="rows">
      {search}
      {reasons.isError ? <Failure error={reasons.error} title={t('segments.whyFailed')} /> : null}
      {person && reasons.data ? (
        <ul className={classes.reasons}>
          {reasons.data.reasons.map((reason, place) => {
            const Icon = reason.holds ? IconCheck : IconMinus
            return (
              <li
                // The parts of one condition never change places between two answers.
                key={`part-${place}`}
                data-holds={reason.holds}
                style={{ paddingInlineStart: 16 + reason.depth * 16 }}
              >
                <Icon
                  size={16}
                  stroke={2}
                  aria-label={reason.holds ? t('segments.holds') : t('segments.holdsNot')}
                />
                <span>
                  {reason.words[language]}
                  {reason.found ? (
                    <small>{t('segments.found', { what: reason.found[language] })}</small>
                  ) : null}
                </span>
              </li>
            )
          })}
        </ul>
      ) : null}
    </Panel>
  )
}
