import { formatCount, formatShare, LeakFlag, useLanguage, WayPill } from '@shirube/ui'
import { ViewportPortal } from '@xyflow/react'
import { type ReactNode, useMemo } from 'react'
import { useCounts } from '../counts/use-counts.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { shortened } from '../edge/label-width.ts'
import { useDrawing } from '../graph/canvas-context.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { leaksOf } from './leaks-of.ts'
import classes from './Results.module.css'
import { marksOf } from './results-marks.ts'

/** On the drawing in the results: how many went along each line, and the numbered flags of the leaks. */
export function ResultsMarks(): ReactNode {
  const t = useStageText()
  const language = useLanguage()
  const draft = useDraft((whole) => whole)
  const drawing = useDrawing((whole) => whole)
  const counts = useCounts().counts.data
  const marks = useMemo(() => {
    if (!counts) return []
    const passed = new Map(counts.steps.map((row) => [`${row.step} ${row.port}`, row.passed]))
    const leaks = leaksOf(counts, draft).map((leak) => {
      const ways = drawing.cards.get(leak.step)?.ways
      const way = shortened(ways?.find(({ port }) => port === leak.port)?.name ?? leak.port)
      const share = formatShare(leak.people / Math.max(1, leak.reached))
      return { ...leak, text: t('results.flag', { share, way }) }
    })
    const people = new Map(
      Object.values(draft.edges).map(({ id, from }) => [id, passed.get(`${from.node} ${from.port}`) ?? 0]),
    )
    return marksOf({
      draft,
      drawing,
      leaks,
      countOf: (edge) => {
        const n = people.get(edge) ?? 0
        return n > 0 ? formatCount(n, language) : undefined
      },
    })
  }, [counts, draft, drawing, language, t])
  return (
    <ViewportPortal>
      {marks.map(({ key, at, text, leak }) => (
        <div
          key={key}
          className={classes.mark}
          style={{ transform: `translate(-50%, -50%) translate(${at.x}px, ${at.y}px)` }}
          data-leak={leak}
          aria-hidden
        >
          {leak === undefined ? (
            <WayPill count={text} look="plain" />
          ) : (
            <LeakFlag number={leak}>
              {text === '' ? undefined : <span className={classes.share}>{text}</span>}
            </LeakFlag>
          )}
        </div>
      ))}
    </ViewportPortal>
  )
}
