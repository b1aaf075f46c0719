import { scenarioEndpoints } from '@shirube/contract'
import type { ReactNode } from 'react'
import { useAction } from '../api/use-action.ts'
import { TextDialog } from './TextDialog.tsx'
import { useOpenScenario } from './use-open-scenario.ts'
import { useText } from './use-text.ts'

/** Makes a scenario with a blank sheet and opens it. */
export function CreateDialog(props: { readonly opened: boolean; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const open = useOpenScenario()
  const create = useAction(scenarioEndpoints.create, {
    invalidates: [scenarioEndpoints.list.path],
    onDone: ({ id }) => open(id),
  })
  if (!props.opened) return null
  return (
    <TextDialog
      title={t('create')}
      label={t('name.label')}
      required={t('name.required')}
      confirmLabel={t('create')}
      working={create.isPending}
      error={create.error}
      onConfirm={(name) => create.mutate({ body: { name } })}
      onClose={props.onClose}
    />
  )
}
