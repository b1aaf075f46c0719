import { formatNumber } from '@shirube/ui'
import {
  IconAlertTriangle,
  IconBook2,
  IconCheck,
  IconHistory,
  IconInfoCircle,
  IconMapPin,
  IconMessage,
  IconPlugConnectedX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { openComments } from '../comment/comments.ts'
import { totalWaiting } from '../counts/counts-overlay.ts'
import { useCounts } from '../counts/use-counts.ts'
import { useDiagnostics, useDraft } from '../document/open-scenario-context.ts'
import { ProblemRows } from '../problems/ProblemRows.tsx'
import { useJump } from '../problems/use-jump.ts'
import { useBrief, versionName } from '../publish/use-live-version.ts'
import classes from './CanvasDrawer.module.css'
import { closePanel, openPanel, toggleProblems, useStage } from './stage-store.ts'
import { useAge } from './use-age.ts'
import { useStageText } from './use-stage-text.ts'

/** The drawer under the drawing: reading aloud, versions, what to fix; and how old the counts are. */
export function CanvasDrawer(): ReactNode {
  const t = useStageText()
  const problems = useStage((stage) => stage.problems)
  const found = useDiagnostics()
  const jump = useJump()
  return (
    <footer className={classes.drawer} aria-label={t('drawer.label')}>
      {problems && found.length > 0 ? (
        <div className={classes.inside}>
          <ProblemRows problems={found} onJump={jump} />
        </div>
      ) : null}
      <div className={classes.bar}>
        <Tabs />
        <People />
      </div>
    </footer>
  )
}

function Tabs(): ReactNode {
  const t = useStageText()
  const { panel, problems } = useStage((stage) => stage)
  const found = useDiagnostics()
  const errors = found.filter(({ severity }) => severity === 'error').length
  const comments = useDraft(openComments)
  const toggle = (kind: 'reading' | 'versions' | 'comments'): void => {
    if (panel?.kind === kind) closePanel()
    else openPanel({ kind })
  }
  const Problems = errors > 0 ? IconAlertTriangle : found.length > 0 ? IconInfoCircle : IconCheck
  const tone = errors > 0 ? 'bad' : found.length > 0 ? 'warn' : undefined
  const said =
    errors > 0
      ? t('drawer.problems', { count: errors })
      : found.length > 0
        ? t('drawer.check', { count: found.length })
        : t('drawer.noProblems')
  return (
    <>
      <button type="button" aria-expanded={panel?.kind === 'reading'} onClick={() => toggle('reading')}>
        <IconBook2 size={15} stroke={1.75} aria-hidden />
        {t('drawer.reading')}
      </button>
      <button type="button" aria-expanded={panel?.kind === 'versions'} onClick={() => toggle('versions')}>
        <IconHistory size={15} stroke={1.75} aria-hidden />
        {t('drawer.versions')}
      </button>
      <button
        type="button"
        data-tone={tone}
        aria-expanded={problems}
        disabled={found.length === 0}
        onClick={() => toggleProblems()}
      >
        <Problems size={15} stroke={1.75} aria-hidden />
        {said}
      </button>
      <button type="button" aria-expanded={panel?.kind === 'comments'} onClick={() => toggle('comments')}>
        <IconMessage size={15} stroke={1.75} aria-hidden />
        {t('drawer.comments', { count: comments })}
      </button>
    </>
  )
}

/** Who waits in the live version, and how old that number is; a lost stream is said, and the last counts stay. */
function People(): ReactNode {
  const t = useStageText()
  const live = useBrief()?.live
  const { counts, lost } = useCounts()
  const age = useAge(counts.dataUpdatedAt)
  if (!live || !counts.data) return null
  return (
    <div className={classes.people}>
      <span>
        <IconMapPin size={15} stroke={1.75} aria-hidden />
        {t('drawer.waiting', { people: formatNumber(totalWaiting(counts.data)) })}
      </span>
      <span>{t('drawer.version', { version: versionName(live) })}</span>
      {lost ? (
        <span className={classes.lost} role="status">
          <IconPlugConnectedX size={15} stroke={1.75} aria-hidden />
          {t('drawer.lost')}
        </span>
      ) : (
        <span>{age < 10 ? t('drawer.fresh') : t('drawer.age', { seconds: age })}</span>
      )}
    </div>
  )
}
