import type { NodeId } from '@shirube/kernel'
import { EdgeStroke } from '@shirube/ui'
import type { ConnectionLineComponentProps } from '@xyflow/react'
import type { ReactNode } from 'react'
import { shownLanguage } from '../../i18n/i18n.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { refusal } from '../graph/connect.ts'
import { useText } from '../use-text.ts'
import classes from './ConnectionLine.module.css'

/** The line that is being drawn; over a step that it may not lead to, it says why. */
export function ConnectionLine(props: ConnectionLineComponentProps): ReactNode {
  const { fromX, fromY, toX, toY, toNode, fromNode, fromHandle, connectionStatus } = props
  const t = useText()
  const document = useDocument()
  const refused =
    connectionStatus !== 'valid' && toNode
      ? refusal(
          document.store.getState().draft,
          { node: fromNode.id as NodeId, port: fromHandle.id ?? '' },
          toNode.id as NodeId,
        )
      : undefined
  const reason = refused?.message[shownLanguage()]
  return (
    <>
      <EdgeStroke d={`M${fromX} ${fromY}L${toX} ${toY}`} look="lit" />
      {reason === undefined ? null : (
        <foreignObject x={toX + 12} y={toY + 12} width={280} height={64} className={classes.why}>
          <div className={classes.reason} role="status" data-refused>
            {t('next.refused', { reason })}
          </div>
        </foreignObject>
      )}
    </>
  )
}
