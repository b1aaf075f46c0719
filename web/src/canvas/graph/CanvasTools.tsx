import { ActionIcon } from '@mantine/core'
import type { IconLike } from '@shirube/ui'
import {
  IconHierarchy2,
  IconKeyboard,
  IconLayoutDistributeVertical,
  IconNote,
  IconSearch,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { showShortcuts } from '../../app/shortcuts/shortcut-store.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useText } from '../use-text.ts'
import { useCanvas, useView } from './canvas-context.ts'
import classes from './MapAndZoom.module.css'
import { useCommands } from './use-commands.ts'
import { useViewport } from './use-viewport.ts'

/** What brings order into the drawing and helps to find the way in it. */
export function CanvasTools(): ReactNode {
  const t = useText()
  const { view } = useCanvas()
  const { tidy, note } = useCommands()
  const { middle } = useViewport()
  const { editable } = useDocument()
  const drawing = useView(({ mode }) => mode === 'edit') && editable
  const outline = useView((now) => now.outline)
  const find = (): void => view.setState({ asking: { kind: 'find' } })
  return (
    <div className={`${classes.zoom} ${classes.onDesk}`} role="group" aria-label={t('tools.label')}>
      {drawing ? (
        <>
          <Tool label={t('tools.tidy')} icon={IconLayoutDistributeVertical} onPress={tidy} />
          <Tool label={t('tools.note')} icon={IconNote} onPress={() => note(middle())} />
        </>
      ) : null}
      <Tool label={t('tools.find')} icon={IconSearch} onPress={find} />
      <Tool
        label={t('tools.outline')}
        icon={IconHierarchy2}
        pressed={outline}
        onPress={() => view.setState({ outline: !outline })}
      />
      <Tool label={t('tools.keys')} icon={IconKeyboard} onPress={showShortcuts} />
    </div>
  )
}

function Tool(props: {
  readonly label: string
  readonly icon: IconLike
  readonly pressed?: boolean
  readonly onPress: () => void
}): ReactNode {
  const { label, icon: Icon, pressed, onPress } = props
  return (
    <ActionIcon variant="subtle" aria-label={label} title={label} aria-pressed={pressed} onClick={onPress}>
      <Icon size={14} stroke={2} />
    </ActionIcon>
  )
}
