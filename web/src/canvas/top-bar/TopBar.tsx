import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { AppLink, Mark, StatusBadge } from '@shirube/ui'
import {
  IconAdjustments,
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useDiagnostics, useDocument, useDocumentState } from '../document/open-scenario-context.ts'
import { useCanvas, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import type { CanvasMode } from '../graph/view-store.ts'
import { Colleagues } from '../presence/Colleagues.tsx'
import { closePanel, openPanel, toggleProblems } from '../stage/stage-store.ts'
import { useText } from '../use-text.ts'
import { OnOwnDraft } from '../versions/OnOwnDraft.tsx'
import { useOwnDraft } from '../versions/own-draft.ts'
import { PersonMenu } from './PersonMenu.tsx'
import { SaveLine } from './SaveLine.tsx'
import { ScenarioName } from './ScenarioName.tsx'
import classes from './TopBar.module.css'
import type { Titled } from './titled.ts'
import { useDraftChanges } from './use-draft-changes.ts'

const MODES: readonly CanvasMode[] = ['edit', 'rehearsal', 'results']

/** The bar above the drawing: which scenario, what is live, where the changes are, and what can be done with them. */
export function TopBar({ scenario }: { readonly scenario: Titled }): ReactNode {
  const t = useText()
  const { view } = useCanvas()
  const mode = useView((now) => now.mode)
  return (
    <header className={classes.bar}>
      <AppLink href="/scenarios" className={classes.back ?? ''} aria-label={t('top.back')}>
        <IconChevronLeft size={18} stroke={1.75} />
      </AppLink>
      <Mark size={24} />
      <OnOwnDraft>
        <ScenarioName scenario={scenario} />
        <div className={classes.state}>
          <States scenario={scenario} />
          <SaveLine />
        </div>
      </OnOwnDraft>
      <span className={classes.grow} />
      <SegmentedControl
        className={classes.modes ?? ''}
        aria-label={t('top.modes')}
        value={mode}
        onChange={(next) => {
          // What is open beside the drawing would stand in the place of what the mode is for.
          closePanel()
          view.setState({ mode: next, asking: undefined })
        }}
        data={MODES.map((value) => ({ value, label: t(`top.${value}`) }))}
      />
      <span className={classes.grow} />
      <div className={classes.history}>
        <History />
      </div>
      <Colleagues />
      <PersonMenu />
      <div className={classes.acts}>
        <OnOwnDraft>
          <Publishing scenario={scenario} />
        </OnOwnDraft>
      </div>
    </header>
  )
}

function States({ scenario }: { readonly scenario: Titled }): ReactNode {
  const t = useText()
  const changes = useDraftChanges(scenario)
  const { state, live } = scenario
  const version = live && `v${live.n}${live.minor === 0 ? '' : `.${live.minor}`}`
  return (
    <>
      {version !== undefined && state === 'live' ? (
        <StatusBadge tone="ok" mark="dot">
          {t('top.live', { version })}
        </StatusBadge>
      ) : null}
      {version !== undefined && state === 'paused' ? (
        <StatusBadge tone="warn">{t('top.paused', { version })}</StatusBadge>
      ) : null}
      {state === 'draft' ? <StatusBadge tone="neutral">{t('top.draft')}</StatusBadge> : null}
      {state === 'archived' ? <StatusBadge tone="neutral">{t('top.archived')}</StatusBadge> : null}
      {changes > 0 ? <StatusBadge tone="outline">{t('top.changes', { count: changes })}</StatusBadge> : null}
    </>
  )
}

function History(): ReactNode {
  const t = useText()
  const { undo, redo } = useCommands()
  const { view } = useCanvas()
  const { editable } = useDocument()
  const own = useOwnDraft().document
  const edits = useView(({ mode }) => mode === 'edit')
  const done = useDocumentState(({ history }) => history.past.length > 0)
  const undone = useDocumentState(({ history }) => history.future.length > 0)
  if (!edits && own.editable) return null
  if (!editable) return <StatusBadge tone="neutral">{t('canvas.readOnly')}</StatusBadge>
  return (
    <>
      <ActionIcon
        variant="subtle"
        className={classes.turn ?? ''}
        aria-label={t('top.undo')}
        title={t('top.undo')}
        disabled={!done}
        onClick={undo}
      >
        <IconArrowBackUp size={18} stroke={1.75} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        className={classes.turn ?? ''}
        aria-label={t('top.redo')}
        title={t('top.redo')}
        disabled={!undone}
        onClick={redo}
      >
        <IconArrowForwardUp size={18} stroke={1.75} />
      </ActionIcon>
      <ActionIcon
        className={classes.turn ?? ''}
        aria-label={t('top.settings')}
        title={t('top.settings')}
        onClick={() => view.setState({ settings: 'scenario', focus: { on: 'first' } })}
      >
        <IconAdjustments size={18} stroke={1.75} />
      </ActionIcon>
    </>
  )
}

function Publishing({ scenario }: { readonly scenario: Titled }): ReactNode {
  const t = useText()
  const { editable } = useDocument()
  const { view } = useCanvas()
  const editing = useView(({ mode }) => mode === 'edit')
  const errors = useDiagnostics().filter(({ severity }) => severity === 'error').length
  const showProblems = (): void => {
    // The list of problems lies at the foot of the drawing that can be changed.
    view.setState({ mode: 'edit', asking: undefined })
    toggleProblems(editing ? undefined : true)
  }
  return (
    <>
      {errors > 0 ? (
        <Button
          className={classes.fix ?? ''}
          leftSection={<IconAlertTriangle size={15} stroke={1.75} />}
          onClick={showProblems}
        >
          {t('top.fix', { count: errors })}
        </Button>
      ) : null}
      {editable ? (
        <Button variant="filled" onClick={() => openPanel({ kind: 'publish' })}>
          {t('top.publish', { version: (scenario.live?.n ?? 0) + 1 })}
        </Button>
      ) : null}
    </>
  )
}
