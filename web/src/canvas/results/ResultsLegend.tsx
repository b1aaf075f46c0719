import { EdgeBandStroke, edgeBand, formatNumber, LeakFlag } from '@shirube/ui'
import { IconMapPin } from '@tabler/icons-react'
import { Panel } from '@xyflow/react'
import type { ReactNode } from 'react'
import { totalWaiting } from '../counts/counts-overlay.ts'
import { useCounts } from '../counts/use-counts.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useAge } from '../stage/use-age.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { enteredOf } from './funnel-of.ts'
import { leaksOf } from './leaks-of.ts'
import { legendOf } from './legend-of.ts'
import classes from './Results.module.css'

const SAMPLE = { width: 44, height: 26 }

/** How to read the results on the drawing: what the width of a line says, what a flag is, and how old the numbers are. */
export function ResultsLegend(): ReactNode {
  const t = useStageText()
  const draft = useDraft((whole) => whole)
  const { counts, lost } = useCounts()
  const age = useAge(counts.dataUpdatedAt)
  if (counts.data?.version === undefined) return null
  const entered = enteredOf(counts.data, draft)
  const { samples, same } = legendOf(entered)
  return (
    <Panel position="bottom-right" className={classes.legend ?? ''} data-legend>
      <b>{t('results.legend.title')}</b>
      {samples.map((people) => (
        <p key={people} className={classes.sample}>
          <svg {...SAMPLE} aria-hidden>
            <EdgeBandStroke d={`M0 13H${SAMPLE.width}`} band={edgeBand(people, entered)} leak={false} />
          </svg>
          {formatNumber(people)}
          {t('count.people')}
        </p>
      ))}
      {same === undefined ? null : <p>{t('results.legend.same', { people: formatNumber(same) })}</p>}
      <hr />
      {leaksOf(counts.data, draft).length > 0 ? (
        <p className={classes.sign}>
          <LeakFlag number={1} />
          {t('results.legend.leak')}
        </p>
      ) : null}
      <p className={classes.sign}>
        <IconMapPin size={15} stroke={1.75} aria-hidden />
        {t('drawer.waiting', { people: formatNumber(totalWaiting(counts.data)) })}
      </p>
      <p>{lost ? t('drawer.lost') : age < 10 ? t('drawer.fresh') : t('drawer.age', { seconds: age })}</p>
    </Panel>
  )
}
