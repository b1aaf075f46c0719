import { formatNumber } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { Counts } from '../counts/use-counts.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useDrawing } from '../graph/canvas-context.ts'
import { useBrief, versionName } from '../publish/use-live-version.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { type FunnelStage, funnelOf } from './funnel-of.ts'
import classes from './Results.module.css'

/** How many people came how far on the way to the goal, as bars under each other. */
export function ResultsFunnel({ counts }: { readonly counts: Counts }): ReactNode {
  const t = useStageText()
  const draft = useDraft((whole) => whole)
  const nameOf = useStageName()
  const live = useBrief()?.live
  const stages = funnelOf(counts, draft)
  const most = Math.max(1, ...stages.map(({ people }) => people))
  return (
    <section className={classes.funnel} aria-labelledby="results-funnel">
      <h3 id="results-funnel">
        {t('results.funnel')}
        {live ? <small>{t('results.funnelOf', { version: versionName(live) })}</small> : null}
      </h3>
      <ol>
        {stages.map((stage) => (
          <li key={`${stage.kind} ${'step' in stage ? stage.step : ''}`} data-kind={stage.kind}>
            <span title={nameOf(stage)}>{nameOf(stage)}</span>
            <i style={{ width: `${(100 * stage.people) / most}%` }} aria-hidden />
            <b>{formatNumber(stage.people)}</b>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** What a stage is called: its step as the card says it, or the way by which people went on. */
function useStageName(): (stage: FunnelStage) => string {
  const t = useStageText()
  const cards = useDrawing((drawing) => drawing.cards)
  return (stage) => {
    switch (stage.kind) {
      case 'entered':
        return t('results.entered')
      case 'goal':
        return stage.title
      case 'reached':
        return cards.get(stage.step)?.title ?? ''
      case 'passed': {
        const card = cards.get(stage.step)
        const way = card?.ways.find(({ port }) => port === stage.port)?.name ?? ''
        return card?.frame.kind === 'outcome' ? way : (card?.title ?? way)
      }
    }
  }
}
