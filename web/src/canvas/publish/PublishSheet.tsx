import { Button, Textarea } from '@mantine/core'
import { sameJson } from '@shirube/kernel'
import { formatDay, Sheet, showToast } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { isProblem } from '../../api/problem-error.ts'
import { Refusal } from '../../app/Refusal.tsx'
import { usePlace } from '../../app/use-place.ts'
import { useDiagnostics, useDraft, useSaveStatus } from '../document/open-scenario-context.ts'
import { closePanel, useStage } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import { ChangesPart } from './ChangesPart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import classes from './PublishSheet.module.css'
import { StalePart } from './StalePart.tsx'
import { UnderWayPart } from './UnderWayPart.tsx'
import { undecided, underWayChoice } from './under-way.ts'
import { useChanges } from './use-changes.ts'
import { useBrief, useLiveGraph, versionName } from './use-live-version.ts'
import { usePublish } from './use-publish.ts'
import { useStanding } from './use-standing.ts'

/** Puts the draft live: what stands against it, what changes, what becomes of those under way. */
export function PublishSheet(): ReactNode {
  const opened = useStage(({ panel }) => panel?.kind === 'publish')
  return opened ? <Opened /> : null
}

function Opened(): ReactNode {
  const t = useStageText()
  const brief = useBrief()
  const draft = useDraft((whole) => whole)
  const errors = useDiagnostics().filter(({ severity }) => severity === 'error')
  const saved = useSaveStatus().kind === 'saved'
  const graph = useLiveGraph(brief?.live)
  const changes = useChanges(graph, draft)
  const { standing, steps, rest, choose, chooseRest } = useStanding(changes)
  const [note, setNote] = useState('')
  const version = (brief?.live?.n ?? 0) + 1
  const publish = usePublish((published) => {
    if (published.kind === 'refused') return
    closePanel()
    showToast({ text: t('publish.done', { version: published.version.n }), closeLabel: t('close') })
  })
  const open = undecided(standing, steps).length
  const ready = errors.length === 0 && saved && open === 0 && brief !== undefined
  const confirm = (): void => publish.mutate({ note, underWay: underWayChoice(standing, { steps, rest }) })
  const foot = { version, saved, ready, first: !brief?.live, working: publish.isPending, onConfirm: confirm }
  return (
    <Sheet
      opened
      purpose="publish"
      title={t('publish.title', { version })}
      note={<About />}
      closeLabel={t('close')}
      onClose={closePanel}
      foot={<Foot {...foot} />}
    >
      <FindingsPart />
      {isStale(publish.error) ? (
        <StalePart why={publish.error?.message ?? ''} onDone={() => publish.reset()} />
      ) : (
        <Refusal error={publish.error} />
      )}
      <ChangesPart changes={changes} live={brief?.live} identical={sameJson(graph, draft)} />
      {brief?.live ? (
        <UnderWayPart
          {...{ standing, rest }}
          versions={{ from: `v${versionName(brief.live)}`, to: version }}
          choices={steps}
          onChoose={choose}
          onRest={chooseRest}
        />
      ) : null}
      <Memo note={note} onNote={setNote} />
    </Sheet>
  )
}

function Memo(props: { readonly note: string; readonly onNote: (note: string) => void }): ReactNode {
  const t = useStageText()
  return (
    <Textarea
      className={classes.memo ?? ''}
      label={t('publish.memo')}
      description={t('publish.memoHint')}
      autosize
      minRows={2}
      maxLength={400}
      value={props.note}
      onChange={(event) => props.onNote(event.currentTarget.value)}
    />
  )
}

const isStale = (error: unknown): boolean => isProblem(error) && error.problem.code === 'conflict'

function About(): ReactNode {
  const t = useStageText()
  const place = usePlace()
  const brief = useBrief()
  if (!brief) return null
  const { name, live, state } = brief
  if (!live) return t('publish.noteFirst', { name })
  const version = versionName(live)
  return state === 'paused'
    ? t('publish.notePaused', { name, version })
    : t('publish.noteLive', { name, version, day: formatDay(live.publishedAt, place) })
}

function Foot(props: {
  readonly version: number
  readonly first: boolean
  readonly saved: boolean
  readonly ready: boolean
  readonly working: boolean
  readonly onConfirm: () => void
}): ReactNode {
  const t = useStageText()
  const { version, first, saved, ready, working, onConfirm } = props
  const said = first ? t('publish.footFirst') : t('publish.footNote', { version })
  return (
    <>
      <p className={classes.foot} role="status">
        {saved ? said : t('publish.saving')}
      </p>
      <Button onClick={closePanel}>{t('publish.back')}</Button>
      <Button variant="filled" disabled={!ready} loading={working} onClick={onConfirm}>
        {t('publish.confirm')}
      </Button>
    </>
  )
}
