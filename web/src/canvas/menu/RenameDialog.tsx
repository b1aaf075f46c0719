import { Button, Modal, TextInput } from '@mantine/core'
import type { NodeId } from '@shirube/kernel'
import { isComposing } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { useCanvas, useCard, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import classes from './Dialog.module.css'

/** Gives a step a name of its own, or takes it away. */
export function RenameDialog(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'rename' ? now : undefined))
  const { view } = useCanvas()
  const t = useText()
  const close = (): void => {
    view.setState({ asking: undefined })
    document.querySelector<HTMLElement>(`[data-step="${asking?.node ?? ''}"]`)?.focus()
  }
  return (
    <Modal
      opened={asking !== undefined}
      onClose={close}
      title={t('rename.title')}
      size={400}
      withCloseButton={false}
    >
      {asking ? <Name node={asking.node} onClose={close} /> : null}
    </Modal>
  )
}

function Name({ node, onClose }: { readonly node: NodeId; readonly onClose: () => void }): ReactNode {
  const t = useText()
  const { rename } = useCommands()
  const document = useDocument()
  const card = useCard(node)
  const [name, setName] = useState(() => document.store.getState().draft.nodes[node]?.title ?? '')
  const done = (): void => {
    rename(node, name)
    onClose()
  }
  return (
    <>
      <TextInput
        data-autofocus
        label={t('rename.label')}
        placeholder={card?.title ?? ''}
        maxLength={120}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) done()
        }}
      />
      <p className={classes.hint}>{t('rename.hint')}</p>
      <div className={classes.actions}>
        <Button onClick={onClose}>{t('remove.cancel')}</Button>
        <Button variant="filled" onClick={done}>
          {t('rename.done')}
        </Button>
      </div>
    </>
  )
}
