import { AXES, COMPANY_FIELD_WORDS, type CompanyField, FIELD_UNITS, MEASURE_WORDS } from '@shirube/audience'
import type { Company } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import {
  formatFullDay,
  formatNumber,
  formatShare,
  Panel,
  ScoreAxes,
  TextButton,
  useLanguage,
} from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../api/use-session.ts'
import { usePlace } from '../../app/use-place.ts'
import panels from '../profile/panels.module.css'
import classes from './CompanyScreen.module.css'
import { EditCompany } from './EditCompany.tsx'
import { useText } from './use-text.ts'

const isField = (key: string): key is CompanyField => Object.hasOwn(COMPANY_FIELD_WORDS, key)

/** What is known of a company; filled in where it stands, by whoever works with leads. */
export function AboutCompany({ company }: { readonly company: Company }): ReactNode {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <Panel
      title={t('about')}
      aside={
        may && !editing ? <TextButton onPress={() => setEditing(true)}>{t('edit')}</TextButton> : undefined
      }
    >
      {editing ? (
        <EditCompany company={company} onClose={() => setEditing(false)} />
      ) : (
        <Fields company={company} />
      )}
    </Panel>
  )
}

function Fields({ company }: { readonly company: Company }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { language } = place
  const said = (key: string, value: Company['fields'][string]): string => {
    if (typeof value !== 'number') return String(value)
    const unit = FIELD_UNITS[key]?.[language]
    return unit === undefined ? formatNumber(value) : unit.replace('{n}', formatNumber(value))
  }
  return (
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
