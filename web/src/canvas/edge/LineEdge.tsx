import type { EdgeId, NodeId } from '@shirube/kernel'
import {
  EDGE,
  EdgeArrow,
  EdgeBandStroke,
  type EdgeLook,
  EdgeStroke,
  InsertButton,
  WayPill,
} from '@shirube/ui'
import { EdgeLabelRenderer, type EdgeProps, useReactFlow } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { useLineOverlay } from '../card/overlay.ts'
import { useDocument, useSelection } from '../document/open-scenario-context.ts'
import { useCanvas, useCard, useDrawing, useView } from '../graph/canvas-context.ts'
import type { Point } from '../graph/rect.ts'
import { useText } from '../use-text.ts'
import { insertPoint } from './insert-point.ts'
import classes from './LineEdge.module.css'
import { shortened } from './label-width.ts'
import { pathOf } from './route.ts'
import { useRoute } from './use-route.ts'

/** A line on the canvas, with the name of its way and the "+" that puts a step into it. */
export const LineEdge = memo(function LineEdge(
  props: Pick<EdgeProps, 'id' | 'source' | 'target' | 'sourceHandleId'>,
): ReactNode {
  const id = props.id as EdgeId
  const card = useCard(props.source as NodeId)
  const exit = card?.frame.exits.get(props.sourceHandleId ?? '')
  const { route, entrance } = useRoute(id, { source: props.source, target: props.target, exit })
  const overlay = useLineOverlay(id)
  const selected = useSelection(({ edge }) => edge === id)
  const awaited = useView(({ target }) => target === id)
  const tip = route.at(-1)
  if (!card || !tip) return null
  const look: EdgeLook = selected || awaited ? 'lit' : (overlay?.look ?? 'plain')
  return (
    <>
      <path className={classes.reach} d={pathOf(route, EDGE.corner)} />
      {overlay?.band ? (
        <EdgeBandStroke d={pathOf(route, EDGE.corner, 6)} band={overlay.band} leak={overlay.leak ?? false} />
      ) : (
        <EdgeStroke d={pathOf(route, EDGE.corner, 6)} look={look} />
      )}
      <EdgeArrow
        tip={{ x: tip.x - (entrance === 'joining' ? 5 : 0), y: tip.y - (entrance === 'above' ? 5 : 0) }}
        direction={entrance === 'above' ? 'down' : 'right'}
        look={overlay?.leak ? 'leak' : look}
        {...(overlay?.band?.kind === 'band' && { width: overlay.band.arrow })}
      />
      <EdgeLabelRenderer>
        <Label
          id={id}
          name={card.ways.find(({ port }) => port === props.sourceHandleId)?.name ?? ''}
          count={overlay?.count}
          look={overlay?.leak ? 'leak' : look === 'running' ? 'lit' : look}
        />
        <Insert
          id={id}
          route={route}
          source={props.source as NodeId}
          target={props.target as NodeId}
          port={props.sourceHandleId ?? ''}
        />
      </EdgeLabelRenderer>
    </>
  )
})

const placed = ({ x, y }: Point) => ({ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` })

function Label(props: {
  readonly id: EdgeId
  readonly name: string
  readonly count: string | undefined
  readonly look: 'plain' | 'dim' | 'lit' | 'leak'
}): ReactNode {
  const { id, name, count, look } = props
  const middle = useDrawing(({ labels }) => labels.get(id))
  if (!middle) return null
  return (
    <div className={classes.label} style={placed(middle)} title={name} data-label={id}>
      <WayPill name={shortened(name)} count={count} look={look} />
    </div>
  )
}

/** The "+" of a line: while the pointer is on it, and under the selected step. */
function Insert(props: {
  readonly id: EdgeId
  readonly route: readonly Point[]
  readonly source: NodeId
  readonly target: NodeId
  readonly port: string
}): ReactNode {
  const { id, route, source, target, port } = props
  const { editable } = useDocument()
  const { view } = useCanvas()
  const hovered = useView((now) => now.hovered === id && now.mode === 'edit')
  const under = useSelection(({ nodes }) => nodes.size === 1 && nodes.has(source))
  const [from, to] = [useCard(source), useCard(target)]
  const label = useDrawing(({ labels }) => labels.get(id))
  const t = useText()
  const { flowToScreenPosition } = useReactFlow()
  const main = from?.frame.exits.get(port)?.side === 'bottom'
  if (!editable || !(hovered || (under && main))) return null
  const middle = insertPoint(route, label)
  const open = (): void =>
    view.setState({
      asking: {
        kind: 'insert',
        spot: { kind: 'way', way: { node: source, port } },
        line: id,
        screen: flowToScreenPosition(middle),
      },
    })
  return (
    <div
      className={`${classes.insert} nodrag nopan`}
      data-insert={id}
      // It lies outside of the line on the page, but inside it for events: a press here is none on the line.
      onClick={(event) => event.stopPropagation()}
      style={placed(middle)}
      onMouseEnter={() => view.setState({ hovered: id })}
    >
      <InsertButton
        label={t('card.addOn', { from: from?.title ?? '', to: to?.title ?? '' })}
        onPress={open}
      />
    </div>
  )
}
