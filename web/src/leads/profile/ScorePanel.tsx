import { AXES, MEASURE_WORDS } from '@shirube/audience'
import { type Lead, leadEndpoints, scoreRuleEndpoints } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import {
  formatMoment,
  formatNumber,
  Panel,
  PointsChange,
  ScoreAxes,
  ScoreBand,
  Sheet,
  StatusBadge,
  TextButton,
  useLanguage,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import classes from './panels.module.css'
import { ToHot } from './ToHot.tsx'

const NAMED = 3
const NO_BREAK_SPACE = '\u00A0'

/** The score on its four axes, each point explained (D6), and what is missing to hot. */
export function ScorePanel({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const [open, setOpen] = useState(false)
  const rules = useQuery({ ...queryOf(scoreRuleEndpoints.show), staleTime: 60_000 })
  const { mql, hot } = rules.data?.rules.thresholds ?? { mql: 10, hot: 20 }
  const { total } = lead.scores
  return (
    <Panel
      title={t('profile.scores')}
      aside={<TextButton onPress={() => setOpen(true)}>{t('profile.everyPoint')}</TextButton>}
    >
      <div className={classes.total}>
        <b>{formatNumber(total)}</b>
        <span className={classes.unit}>{t('profile.unit')}</span>
        {total >= hot ? <StatusBadge tone="score">{t('profile.hot')}</StatusBadge> : null}
      </div>
      <ScoreBand
        score={total}
        top={Math.max(hot * 2, total)}
        thresholds={[
          { at: mql, label: t('profile.mqlAt', { points: mql }) },
          { at: hot, label: t('profile.hotAt', { points: hot }) },
        ]}
        label={t('profile.band', { total, mql, hot })}
      />
      {total < hot && rules.data ? (
        <ToHot lead={lead.id} missing={hot - total} rules={rules.data.rules.rules} />
      ) : null}
      <div className={classes.flush}>
        <Axes lead={lead} />
      </div>
      {open ? <Points lead={lead.id} onClose={() => setOpen(false)} /> : null}
    </Panel>
  )
}

function Axes({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const entries = useQuery(queryOf(leadEndpoints.score, { params: { id: lead.id }, query: { limit: 200 } }))
  const all = Math.max(1, lead.scores.total)
  const reasonsOf = (pending: boolean, words: readonly string[]): string => {
    // Until they are read nobody knows that there are none; the line keeps its place.
    if (pending) return NO_BREAK_SPACE
    if (words.length === 0) return t('profile.noPoints')
    return startSentence(words.join(language === 'ja' ? '、' : ', '))
  }
  return (
    <ScoreAxes
      axes={AXES.map((axis) => {
        const own = (entries.data?.items ?? []).filter((entry) => entry.axis === axis)
        const words = [...new Set(own.map((entry) => entry.words[language]))].slice(0, NAMED)
        return {
          key: axis,
          label: startSentence(MEASURE_WORDS[axis][language]),
          points: formatNumber(lead.scores[axis]),
          share: Math.max(0, lead.scores[axis]) / all,
          reasons: reasonsOf(entries.isPending, words),
        }
      })}
    />
  )
}

function Points(props: { readonly lead: string; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const place = usePlace()
  const query = { limit: 200 }
  const entries = useQuery(queryOf(leadEndpoints.score, { params: { id: props.lead }, query }))
  return (
    <Sheet
      opened
      purpose="inspector"
      title={t('profile.points')}
      closeLabel={t('close')}
      onClose={props.onClose}
    >
      <ul className={`${classes.rows} ${classes.lined}`}>
        {(entries.data?.items ?? []).map((entry) => (
          <li key={entry.id}>
            <span className={classes.when}>{formatMoment(entry.at, place)}</span>
            <span className={classes.grow}>{entry.words[place.language]}</span>
            <PointsChange points={entry.points} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
