import type { ScoreReplay } from '@shirube/contract'
import { replayFigures } from '@shirube/scoring'
import { formatChange, formatPeople, formatShare, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './ReplayPanel.module.css'
import { useText } from './use-text.ts'

/** A figure under both rule sets; a share is told in per cent, its difference in points of per cent. */
interface Figure {
  readonly key: string
  readonly name: string
  readonly hint?: string
  readonly unit: 'people' | 'share' | 'days'
  readonly of: readonly [number | undefined, number | undefined]
  /** More is better: the difference is coloured. */
  readonly better?: true
}

function useFigures({ tally }: ScoreReplay): readonly Figure[] {
  const t = useText()
  const [live, draft] = [replayFigures(tally.live, tally.judged), replayFigures(tally.draft, tally.judged)]
  return [
    { key: 'mql', name: t('replayMql'), unit: 'people', of: [tally.live.mql, tally.draft.mql] },
    { key: 'hot', name: t('replayHot'), unit: 'people', of: [tally.live.hot, tally.draft.hot] },
    {
      key: 'good',
      name: t('replayGood'),
      unit: 'people',
      of: [tally.live.judgedHot.good, tally.draft.judgedHot.good],
    },
    {
      key: 'precision',
      name: t('precision'),
      hint: t('precisionHint'),
      unit: 'share',
      of: [live.precision, draft.precision],
      better: true,
    },
    {
      key: 'recall',
      name: t('recall'),
      hint: t('recallHint', { people: tally.judged.good }),
      unit: 'share',
      of: [live.recall, draft.recall],
      better: true,
    },
    {
      key: 'ahead',
      name: t('daysAhead'),
      hint: t('daysAheadHint'),
      unit: 'days',
      of: [live.daysAhead, draft.daysAhead],
      better: true,
    },
  ]
}

/** What the two rule sets come to, side by side, and by how much they differ. */
export function ReplayFigures({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const figures = useFigures(replay)
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t('replayFigure')}</th>
          <th scope="col">{t('replayLive', { version: replay.live.version })}</th>
          <th scope="col">{t('replayDraft', { version: replay.live.version + 1 })}</th>
          <th scope="col">{t('replayDifference')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row key={figure.key} figure={figure} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ figure }: { readonly figure: Figure }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { name, hint, unit, of, better } = figure
  const [before, after] = of
  const said = (n: number | undefined): string => {
    if (n === undefined) return t('unknown')
    if (unit === 'people') return formatPeople(n, language)
    return unit === 'share' ? formatShare(n) : t('replayDays', { days: n })
  }
  const scaled = (n: number): number => (unit === 'share' ? Math.round(n * 100) : n)
  const change = before === undefined || after === undefined ? undefined : scaled(after) - scaled(before)
  const tone = !better || !change ? undefined : change > 0 ? 'ok' : 'bad'
  return (
    <tr>
      <th scope="row">
        {name} {hint === undefined ? null : <small>{hint}</small>}
      </th>
      <td>{said(before)}</td>
      <td>{said(after)}</td>
      <td data-tone={tone}>{change === undefined ? t('unknown') : formatChange(change)}</td>
    </tr>
  )
}
