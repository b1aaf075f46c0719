import { type ScenarioRow, scenarioEndpoints } from '@shirube/contract'
import { ConfirmDialog } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { Refusal } from '../app/Refusal.tsx'
import type { ScenarioAct } from './ScenarioMenu.tsx'
import { TextDialog } from './TextDialog.tsx'
import { useText } from './use-text.ts'

/** What is being done with which scenario. */
export interface Acting {
  readonly row: ScenarioRow
  readonly act: ScenarioAct
}

/** The question that goes before what cannot be done at one press. */
export function ScenarioDialogs(props: {
  readonly acting: Acting | undefined
  readonly folders: readonly string[]
  readonly onClose: () => void
}): ReactNode {
  const { acting, folders, onClose } = props
  if (!acting) return null
  const { row, act } = acting
  switch (act) {
    case 'rename':
      return <Naming row={row} onClose={onClose} />
    case 'folder':
      return <Filing row={row} folders={folders} onClose={onClose} />
    case 'pause':
    case 'archive':
      return <Asking row={row} act={act} onClose={onClose} />
    case 'duplicate':
    case 'export':
    case 'resume':
    case 'restore':
      return null
  }
}

interface Of {
  readonly row: ScenarioRow
  readonly onClose: () => void
}

const STALE = [scenarioEndpoints.list.path, scenarioEndpoints.show.path]

function Naming({ row, onClose }: Of): ReactNode {
  const t = useText()
  const rename = useAction(scenarioEndpoints.rename, { invalidates: STALE, onDone: onClose })
  return (
    <TextDialog
      title={t('act.rename')}
      label={t('name.label')}
      initial={row.name}
      required={t('name.required')}
      confirmLabel={t('name.save')}
      working={rename.isPending}
      error={rename.error}
      onConfirm={(name) => rename.mutate({ params: { id: row.id }, body: { name } })}
      onClose={onClose}
    />
  )
}

function Filing({ row, folders, onClose }: Of & { readonly folders: readonly string[] }): ReactNode {
  const t = useText()
  const file = useAction(scenarioEndpoints.rename, { invalidates: STALE, onDone: onClose })
  return (
    <TextDialog
      title={t('act.folder')}
      label={t('folder.label')}
      hint={t('folder.hint')}
      initial={row.folder ?? ''}
      suggestions={folders}
      confirmLabel={t('folder.save')}
      working={file.isPending}
      error={file.error}
      onConfirm={(folder) =>
        file.mutate({ params: { id: row.id }, body: { folder: folder === '' ? null : folder } })
      }
      onClose={onClose}
    />
  )
}

function Asking({ row, act, onClose }: Of & { readonly act: 'pause' | 'archive' }): ReactNode {
  const t = useText()
  const turn = useAction(scenarioEndpoints[act], { invalidates: STALE, onDone: onClose })
  return (
    <ConfirmDialog
      opened
      title={t(`${act}.title`, { name: row.name })}
      consequence={t(`${act}.text`, { people: row.underWay })}
      confirmLabel={t(`${act}.confirm`)}
      cancelLabel={t('cancel')}
      onConfirm={() => turn.mutate({ params: { id: row.id } })}
      onClose={onClose}
      error={<Refusal error={turn.error} />}
    />
  )
}
