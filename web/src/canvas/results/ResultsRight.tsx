import { EmptyState, formatNumber, formatShare, Note } from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { type Counts, useCounts } from '../counts/use-counts.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { useCard, useDrawing } from '../graph/canvas-context.ts'
import { useViewport } from '../graph/use-viewport.ts'
import { useBrief, versionName } from '../publish/use-live-version.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { differences } from '../top-bar/use-draft-changes.ts'
import { useOwnDraft } from '../versions/own-draft.ts'
import { type Leak, leaksOf } from './leaks-of.ts'
import classes from './Results.module.css'
import { ResultsFunnel } from './ResultsFunnel.tsx'

/** Where most people are lost, and the counts of every step as a table. */
export function ResultsRight(): ReactNode {
  const t = useStageText()
  const { counts } = useCounts()
  const draft = useDraft((whole) => whole)
  if (!counts.data) return <aside className={classes.right} aria-label={t('results.leaks')} />
  if (counts.data.version === undefined)
    return (
      <aside className={classes.right} aria-label={t('results.leaks')}>
        <EmptyState title={t('results.notLive')} text={t('results.notLiveText')} />
      </aside>
    )
  const leaks = leaksOf(counts.data, draft)
  return (
    <aside className={classes.right} aria-label={t('results.leaks')}>
      <OfLive />
      <h2>{t('results.leaks')}</h2>
      <p className={classes.hint}>{leaks.length > 0 ? t('results.leaksHint') : t('results.noLeaks')}</p>
      <ol className={classes.leaks}>
        {leaks.map((leak, i) => (
          <LeakRow key={`${leak.step} ${leak.port}`} leak={leak} n={i + 1} />
        ))}
      </ol>
      <ResultsFunnel counts={counts.data} />
      <Table counts={counts.data} />
    </aside>
  )
}

/** Says of which version all this is, where the draft is another by now. */
function OfLive(): ReactNode {
  const t = useStageText()
  const live = useBrief()?.live
  const shown = useDraft((whole) => whole)
  const draft = useStore(useOwnDraft().document.store, (state) => state.draft)
  if (!live || differences(shown, draft) === 0) return null
  return (
    <div className={classes.ofLive}>
      <Note icon={IconInfoCircle}>{t('results.ofLive', { version: versionName(live) })}</Note>
    </div>
  )
}

function LeakRow({ leak, n }: { readonly leak: Leak; readonly n: number }): ReactNode {
  const t = useStageText()
  const { centre } = useViewport()
  const card = useDrawing(({ cards }) => cards.get(leak.step))
  const way = card?.ways.find(({ port }) => port === leak.port)?.name ?? leak.port
  const to = useDraft(({ edges }) => Object.values(edges).find(({ id }) => id === leak.edge)?.to)
  const next = useCard(to)
  const share = formatShare(leak.people / Math.max(1, leak.reached))
  const from = card?.title ?? leak.step
  return (
    <li>
      <button type="button" onClick={() => centre(leak.step)}>
        <i aria-hidden>{n}</i>
        <span>
          <b>{next ? t('results.between', { from, to: next.title }) : from}</b>
          <small>{way}</small>
          <small>{t('results.share', { reached: formatNumber(leak.reached), share })}</small>
        </span>
        <strong>
          {formatNumber(leak.people)}
          {t('count.people')}
        </strong>
      </button>
    </li>
  )
}

function Table({ counts }: { readonly counts: Counts }): ReactNode {
  const t = useStageText()
  const cards = useDrawing((drawing) => drawing.cards)
  const rows = counts.steps.filter(({ port }) => port === '')
  return (
    <details className={classes.table}>
      <summary>{t('results.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('results.step')}</th>
            <th scope="col">{t('results.reached')}</th>
            <th scope="col">{t('results.waiting')}</th>
            <th scope="col">{t('results.passed')}</th>
            <th scope="col">{t('results.errors')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, reached, waiting, passed, failed }) => (
            <tr key={step}>
              <th scope="row">{[...cards].find(([id]) => (id as string) === step)?.[1].title ?? step}</th>
              <td>{formatNumber(reached)}</td>
              <td>{formatNumber(waiting)}</td>
              <td>{formatNumber(passed)}</td>
              <td>{formatNumber(failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
