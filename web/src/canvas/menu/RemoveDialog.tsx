import { Button, Modal, Radio } from '@mantine/core'
import type { NodeId } from '@shirube/kernel'
import { type ReactNode, useState } from 'react'
import { useCanvas, useDrawing, useView } from '../graph/canvas-context.ts'
import type { Removal } from '../graph/remove-steps.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import classes from './Dialog.module.css'

const NONE = '—'

/** Asks which way goes on behind steps that are taken away; nothing is changed until it is answered. */
export function RemoveDialog(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'remove' ? now : undefined))
  const { view } = useCanvas()
  const t = useText()
  const close = (): void => {
    view.setState({ asking: undefined })
    const first = asking?.removal.nodes[0]
    if (first !== undefined) document.querySelector<HTMLElement>(`[data-step="${first}"]`)?.focus()
  }
  return (
    <Modal
      opened={asking !== undefined}
      onClose={close}
      title={t('remove.title')}
      size={440}
      withCloseButton={false}
    >
      {asking ? <Question removal={asking.removal} onClose={close} /> : null}
    </Modal>
  )
}

function Question(props: { readonly removal: Removal; readonly onClose: () => void }): ReactNode {
  const { nodes, survivors } = props.removal
  const t = useText()
  const cards = useDrawing((drawing) => drawing.cards)
  const { removeNow } = useCommands()
  const [choice, setChoice] = useState<string>(survivors[0]?.to ?? NONE)
  const title = (id: NodeId | undefined): string => (id === undefined ? '' : (cards.get(id)?.title ?? ''))
  const [only] = nodes
  return (
    <>
      <p className={classes.text}>
        {nodes.length === 1
          ? t('remove.text', { title: title(only) })
          : t('remove.many', { count: nodes.length })}
      </p>
      <Radio.Group value={choice} onChange={setChoice} aria-label={t('remove.title')}>
        <div className={classes.choices}>
          {survivors.map(({ way, to }) => (
            <Radio
              key={to}
              value={to}
              label={t('remove.way', {
                way: cards.get(way.node)?.ways.find(({ port }) => port === way.port)?.name ?? way.port,
                to: title(to),
              })}
            />
          ))}
          <Radio value={NONE} label={t('remove.none')} />
        </div>
      </Radio.Group>
      <div className={classes.actions}>
        <Button data-autofocus onClick={props.onClose}>
          {t('remove.cancel')}
        </Button>
        <Button variant="filled" onClick={() => removeNow(survivors.find(({ to }) => to === choice)?.to)}>
          {t('remove.confirm')}
        </Button>
      </div>
    </>
  )
}
