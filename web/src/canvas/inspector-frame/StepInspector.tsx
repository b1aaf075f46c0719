import { ActionIcon } from '@mantine/core'
import { InspectorHost } from '@shirube/inspector-kit'
import type { NodeId } from '@shirube/kernel'
import { inspectorOf } from '@shirube/nodes/inspector'
import { modelOf } from '@shirube/nodes/model'
import { readData } from '@shirube/scenario'
import { DockedSheet, FamilyTile } from '@shirube/ui'
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, useMemo } from 'react'
import type { CardModel } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { useDocument, useDraft } from '../document/open-scenario-context.ts'
import { useCanvas, useCard, useView } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import { dataEdits } from './data-edits.ts'
import classes from './InspectorFrame.module.css'
import { useInspectorContext } from './use-inspector-context.ts'

/** The settings of one step, docked at the right of the drawing. */
export function StepInspector(props: { readonly node: NodeId; readonly onClose: () => void }): ReactNode {
  const card = useCard(props.node)
  const t = useText()
  const { view } = useCanvas()
  const { editable } = useDocument()
  if (!card) return null
  const menu = ({ clientX: x, clientY: y }: MouseEvent): void =>
    view.setState({ asking: { kind: 'menu', node: card.id, screen: { x, y } } })
  return (
    <DockedSheet
      purpose="inspector"
      inside="rows"
      title={card.title}
      above={t('plate', { family: t(`family.${card.look}`), step: card.plate })}
      tile={<FamilyTile family={card.look} icon={iconOf(card.type)} />}
      closeLabel={t('inspector.close')}
      onClose={props.onClose}
      {...(editable && {
        menu: (
          <ActionIcon aria-label={t('inspector.more')} onClick={menu}>
            <IconDots size={16} stroke={1.75} />
          </ActionIcon>
        ),
        foot: <Foot />,
      })}
    >
      <Settings key={card.id} card={card} />
    </DockedSheet>
  )
}

function Foot(): ReactNode {
  const t = useText()
  const { duplicate, remove } = useCommands()
  return (
    <div className={classes.foot}>
      <ActionIcon aria-label={t('inspector.duplicate')} title={t('inspector.duplicate')} onClick={duplicate}>
        <IconCopy size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={t('inspector.remove')} title={t('inspector.remove')} onClick={remove}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  )
}

function Settings({ card }: { readonly card: CardModel }): ReactNode {
  const document = useDocument()
  const node = useDraft(({ nodes }) => nodes[card.id])
  const focus = useView((view) => view.focus)
  const context = useInspectorContext()
  const t = useText()
  const issues = useMemo(
    () => card.problems.map(({ field = '', message, severity }) => ({ field, message, severity })),
    [card.problems],
  )
  const inspector = inspectorOf(card.type)
  const model = modelOf(card.type)
  if (!node || !inspector || !model) return <p className={classes.nothing}>{t('inspector.none')}</p>
  const read = readData(model, node)
  return (
    <fieldset className={classes.settings} disabled={!document.editable} aria-label={t('inspector.label')}>
      <InspectorHost
        inspector={inspector}
        focus={focus}
        readOnly={!document.editable}
        data={read.ok ? read.value : model.defaults()}
        issues={issues}
        context={context}
        onChange={(next) => {
          const now = document.store.getState().draft.nodes[card.id]
          if (now) document.apply(dataEdits(now, next))
        }}
      />
    </fieldset>
  )
}
