import { Button } from '@mantine/core'
import { DockedSheet } from '@shirube/ui'
import {
  IconAlignBoxLeftMiddle,
  IconAlignBoxTopCenter,
  IconCopy,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconPlayerPause,
  IconTrash,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useDocument, useDraft, useSelection } from '../document/open-scenario-context.ts'
import { ARRANGEMENTS, type Arrangement } from '../graph/arrange-steps.ts'
import { useCard } from '../graph/canvas-context.ts'
import { useCommands } from '../graph/use-commands.ts'
import { useText } from '../use-text.ts'
import classes from './InspectorFrame.module.css'

const ARRANGED = {
  column: IconAlignBoxLeftMiddle,
  row: IconAlignBoxTopCenter,
  down: IconLayoutDistributeHorizontal,
  across: IconLayoutDistributeVertical,
} as const satisfies Record<Arrangement, unknown>

/** What can be done with several steps at once; or which two steps the selected line joins. */
export function Several(props: { readonly many: number; readonly onClose: () => void }): ReactNode {
  const { many, onClose } = props
  const t = useText()
  const { editable } = useDocument()
  const edge = useSelection((selection) => selection.edge)
  return (
    <DockedSheet
      purpose="inspector"
      title={edge === undefined ? t('inspector.many', { count: many }) : t('inspector.line')}
      closeLabel={t('inspector.close')}
      onClose={onClose}
    >
      {edge !== undefined ? <LineText /> : editable ? <Together /> : null}
    </DockedSheet>
  )
}

function Together(): ReactNode {
  const t = useText()
  const { arrange, duplicate, toggle, remove } = useCommands()
  const many = useSelection(({ nodes }) => nodes.size)
  return (
    <div className={classes.together}>
      <h3>{t('together.arrange')}</h3>
      <div className={classes.acts}>
        {ARRANGEMENTS.map((how) => {
          const Icon = ARRANGED[how]
          const apart = how === 'down' || how === 'across'
          return (
            <Button
              key={how}
              leftSection={<Icon size={15} stroke={1.75} />}
              disabled={apart && many < 3}
              onClick={() => arrange(how)}
            >
              {t(`together.${how}`)}
            </Button>
          )
        })}
      </div>
      <h3>{t('together.do')}</h3>
      <div className={classes.acts}>
        <Button leftSection={<IconCopy size={15} stroke={1.75} />} onClick={duplicate}>
          {t('menu.duplicate')}
        </Button>
        <Button leftSection={<IconPlayerPause size={15} stroke={1.75} />} onClick={toggle}>
          {t('together.toggle')}
        </Button>
        <Button leftSection={<IconTrash size={15} stroke={1.75} />} onClick={remove}>
          {t('menu.remove')}
        </Button>
      </div>
    </div>
  )
}

function LineText(): ReactNode {
  const t = useText()
  const edge = useSelection((selection) => selection.edge)
  const line = useDraft(({ edges }) => (edge === undefined ? undefined : edges[edge]))
  const [from, to] = [useCard(line?.from.node), useCard(line?.to)]
  if (!line || !from || !to) return null
  const way = from.ways.find(({ port }) => port === line.from.port)?.name ?? line.from.port
  return <p className={classes.text}>{t('inspector.lineText', { from: from.title, way, to: to.title })}</p>
}
