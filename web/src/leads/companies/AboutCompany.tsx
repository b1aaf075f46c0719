import { AXES, COMPANY_FIELD_WORDS, type CompanyField, FIELD_UNITS, MEASURE_WORDS } from '@shirube/audience'
import type { Company } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatFullDay, formatNumber, formatShare, Panel, ScoreAxes, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../../app/use-place.ts'
import panels from '../profile/panels.module.css'
import classes from './CompanyScreen.module.css'
import { useText } from './use-text.ts'

const isField = (key: string): key is CompanyField => Object.hasOwn(COMPANY_FIELD_WORDS, key)

/** What is known of a company. */
export function AboutCompany({ company }: { readonly company: Company }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { language } = place
  const said = (key: string, value: Company['fields'][string]): string => {
    if (typeof value !== 'number') return String(value)
    const unit = FIELD_UNITS[key]?.[language]
    return unit === undefined ? formatNumber(value) : unit.replace('{n}', formatNumber(value))
  }
  return (
    <Panel title={t('about')}>
      <dl className={panels.fields}>
        {Object.entries(company.fields).map(([key, value]) => (
          <div key={key} className={classes.field}>
            <dt>{isField(key) ? COMPANY_FIELD_WORDS[key][language] : key}</dt>
            <dd>{said(key, value)}</dd>
          </div>
        ))}
        <div className={classes.field}>
          <dt>{t('registered')}</dt>
          <dd>{formatFullDay(company.createdAt, place)}</dd>
        </div>
      </dl>
    </Panel>
  )
}

/** On which axes the people of a company have their points. */
export function ScoresOfCompany({ company }: { readonly company: Company }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const all = Math.max(1, company.scores.total)
  return (
    <Panel title={t('scores')} inside="rows">
      <ScoreAxes
        axes={AXES.map((axis) => {
          const share = Math.max(0, company.scores[axis]) / all
          return {
            key: axis,
            label: startSentence(MEASURE_WORDS[axis][language]),
            points: formatNumber(company.scores[axis]),
            share,
            reasons: t('axisShare', { share: formatShare(share) }),
          }
        })}
      />
    </Panel>
  )
}
