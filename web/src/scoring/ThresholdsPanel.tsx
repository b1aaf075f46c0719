import { RangeSlider } from '@mantine/core'
import type { ScoreDistribution } from '@shirube/contract'
import { formatNumber, formatPeople, formatTime, Panel, useLanguage } from '@shirube/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from '../app/Loaded.tsx'
import { usePlace } from '../app/use-place.ts'
import { barsOf, peopleInBands, topOf } from './distribution.ts'
import { type Rules, withThreshold } from './rule-edits.ts'
import classes from './ScoringScreen.module.css'
import { useText } from './use-text.ts'

interface PanelProps {
  readonly rules: Rules
  readonly readOnly: boolean
  readonly onChange: (rules: Rules) => void
}

/** Where MQL and hot begin, moved on the scores as they really lie (S59, S60). */
export function ThresholdsPanel(
  props: PanelProps & { readonly distribution: UseQueryResult<ScoreDistribution> },
): ReactNode {
  const t = useText()
  const place = usePlace()
  const { distribution, rules } = props
  const { data } = distribution
  const { mql, hot } = rules.thresholds
  return (
    <Panel
      title={t('thresholds')}
      {...(data && {
        aside: t('asOf', {
          people: formatNumber(data.people),
          time: formatTime(data.at, place),
          count: data.people,
        }),
      })}
    >
      <Loaded query={distribution} failed={t('thresholdsFailed')}>
        {({ totals }) => <Scale {...props} totals={totals} />}
      </Loaded>
      <p className={classes.note}>{t('definitions', { mql, hot })}</p>
    </Panel>
  )
}

function Scale(props: PanelProps & { readonly totals: ScoreDistribution['totals'] }): ReactNode {
  const t = useText()
  const { rules, totals, readOnly, onChange } = props
  const { mql, hot } = rules.thresholds
  const top = topOf(hot)
  const move = ([low, high]: [number, number]): void =>
    onChange(low === mql ? withThreshold(rules, 'hot', high) : withThreshold(rules, 'mql', low))
  return (
    <>
      <Bars totals={totals} top={top} mql={mql} hot={hot} />
      <RangeSlider
        className={classes.slider ?? ''}
        color="dark"
        size={2}
        min={0}
        max={top}
        minRange={0}
        label={null}
        disabled={readOnly}
        value={[mql, hot]}
        thumbFromLabel={t('mql')}
        thumbToLabel={t('hot')}
        onChange={move}
      />
      <div className={classes.labels}>
        <span style={{ left: `${(mql / top) * 100}%` }}>{t('mqlAt', { points: mql })}</span>
        <span style={{ left: `${(hot / top) * 100}%` }}>{t('hotAt', { points: hot })}</span>
        <small>{t('topAt', { points: top })}</small>
      </div>
      <InBands totals={totals} mql={mql} hot={hot} />
    </>
  )
}

interface Heights {
  readonly totals: ScoreDistribution['totals']
  readonly mql: number
  readonly hot: number
}

function Bars(props: Heights & { readonly top: number }): ReactNode {
  const t = useText()
  const { totals, top, mql, hot } = props
  const bars = barsOf(totals, top)
  const most = Math.max(1, ...bars.map((bar) => bar.people))
  const shade = (from: number): number => (from >= hot ? 1 : from >= mql ? 0.55 : 0.28)
  return (
    <div className={classes.chart} role="img" aria-label={t('chart')}>
      {bars.map((bar) => (
        <span
          key={bar.from}
          // People are few at the top and many at the bottom: the root lets both be seen.
          style={{ height: `${Math.sqrt(bar.people / most) * 100}%`, opacity: shade(bar.from) }}
        />
      ))}
      {[mql, hot].map((points, n) => (
        <i key={n === 0 ? 'mql' : 'hot'} style={{ left: `${(points / top) * 100}%` }} />
      ))}
    </div>
  )
}

function InBands({ totals, mql, hot }: Heights): ReactNode {
  const t = useText()
  const language = useLanguage()
  const people = peopleInBands(totals, { mql, hot })
  const rows = [
    { key: 'below', label: t('bandBelow', { to: mql - 1 }), people: people.below },
    { key: 'mql', label: t('bandMql', { from: mql, to: hot - 1 }), people: people.mql },
    { key: 'hot', label: t('bandHot', { from: hot }), people: people.hot },
  ]
  return (
    <dl className={classes.inBands}>
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{formatPeople(row.people, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
