import { Button, Modal, Select } from '@mantine/core'
import type { NodeId } from '@shirube/kernel'
import { type ReactNode, useState } from 'react'
import type { CardModel } from '../card/card-model.ts'
import { useCanvas, useCard, useDrawing, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import classes from './Dialog.module.css'

const END = '—'

/** Chooses where each way of a step leads, without a hand that could draw: the keyboard's way to connect. */
export function NextDialog(): ReactNode {
  const asking = useView(({ asking: now }) => (now?.kind === 'next' ? now : undefined))
  const card = useCard(asking?.node)
  const { view } = useCanvas()
  const t = useText()
  const close = (): void => {
    view.setState({ asking: undefined })
    document.querySelector<HTMLElement>(`[data-step="${asking?.node ?? ''}"]`)?.focus()
  }
  return (
    <Modal
      opened={card !== undefined}
      onClose={close}
      title={t('next.title')}
      size={440}
      withCloseButton={false}
    >
      {card ? (
        <>
          <p className={classes.text}>{t('next.from', { title: card.title })}</p>
          <div className={classes.rows}>
            {card.ways.map(({ port }, i) => (
              <WayChoice key={port} card={card} port={port} first={i === 0} />
            ))}
          </div>
          <div className={classes.actions}>
            <Button onClick={close}>{t('refused.close')}</Button>
          </div>
        </>
      ) : null}
    </Modal>
  )
}

function WayChoice(props: {
  readonly card: CardModel
  readonly port: string
  readonly first: boolean
}): ReactNode {
  const { card, port, first } = props
  const t = useText()
  const cards = useDrawing((drawing) => drawing.cards)
  const { connect, disconnect } = useCommands()
  const [refused, setRefused] = useState<string>()
  const way = card.ways.find((one) => one.port === port)
  const steps = [...cards.values()].filter(({ id, frame }) => id !== card.id && frame.role !== 'trigger')
  const choose = (value: string | null): void => {
    if (value === null || value === END) {
      disconnect({ node: card.id, port })
      setRefused(undefined)
    } else setRefused(connect({ node: card.id, port }, value as NodeId))
  }
  return (
    <Select
      label={way?.name ?? port}
      searchable
      allowDeselect={false}
      {...(first && { 'data-autofocus': true })}
      data={[
        { value: END, label: t('next.none') },
        ...steps.map(({ id, title, summary }) => ({
          value: id,
          label: summary === '' || summary === title ? title : `${title}（${summary}）`,
        })),
      ]}
      value={way?.to ?? END}
      onChange={choose}
      error={refused === undefined ? undefined : t('next.refused', { reason: refused })}
    />
  )
}
