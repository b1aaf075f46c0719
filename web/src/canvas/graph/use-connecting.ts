import type { NodeId } from '@shirube/kernel'
import { STEP_GRID, showToast } from '@shirube/ui'
import type { Connection, Edge, FinalConnectionState } from '@xyflow/react'
import { type RefObject, useMemo } from 'react'
import { shownLanguage } from '../../i18n/i18n.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { useText } from '../use-text.ts'
import { useCanvas } from './canvas-context.ts'
import { refusal, type Way } from './connect.ts'
import { useCommands } from './use-commands.ts'
import { useViewport } from './use-viewport.ts'

const wayOf = (node: string | undefined, port: string | null | undefined): Way => ({
  node: (node ?? '') as NodeId,
  port: port ?? '',
})

const pointOf = (event: MouseEvent | TouchEvent): { x: number; y: number } => {
  const at = 'clientX' in event ? event : event.changedTouches[0]
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 }
}

/** Drawing a line by hand: where it may end, why not elsewhere, and what a drop on the ground offers. */
export function useConnecting(root: RefObject<HTMLElement | null>) {
  const document = useDocument()
  const { view } = useCanvas()
  const { connect } = useCommands()
  const { toFlow } = useViewport()
  const t = useText()
  return useMemo(() => {
    const isValidConnection = (line: Connection | Edge): boolean =>
      refusal(
        document.store.getState().draft,
        wayOf(line.source, line.sourceHandle),
        line.target as NodeId,
      ) === undefined
    const end = (event: MouseEvent | TouchEvent, state: FinalConnectionState): void => {
      root.current?.removeAttribute('data-connecting')
      const { fromNode, fromHandle, toNode, isValid } = state
      if (!fromNode || !fromHandle) return
      const way = wayOf(fromNode.id, fromHandle.id)
      if (toNode) {
        if (isValid === true) return
        const refused = refusal(document.store.getState().draft, way, toNode.id as NodeId)
        if (refused)
          showToast({
            text: t('refused.toast', { reason: refused.message[shownLanguage()] }),
            closeLabel: t('refused.close'),
            tone: 'bad',
          })
        return
      }
      const screen = pointOf(event)
      const { x, y } = toFlow(screen)
      // The new card hangs on the end of the line that was drawn.
      const at = { x: x - STEP_GRID.width / 2, y }
      view.setState({ asking: { kind: 'insert', spot: { kind: 'way', way, at }, screen } })
    }
    return {
      isValidConnection,
      onConnect: ({ source, sourceHandle, target }: Connection): void =>
        void connect(wayOf(source, sourceHandle), target as NodeId),
      onConnectStart: (): void => root.current?.setAttribute('data-connecting', ''),
      onConnectEnd: end,
    }
  }, [document, view, connect, t, root, toFlow])
}
