import '@xyflow/react/dist/base.css'
import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type Node,
  type NodeTypes,
  ReactFlow,
  type ReactFlowProps,
  SelectionMode,
} from '@xyflow/react'
import { type ReactNode, useRef } from 'react'
import { StepNode } from '../card/StepNode.tsx'
import { useDocument } from '../document/open-scenario-context.ts'
import { ConnectionLine } from '../edge/ConnectionLine.tsx'
import { LineEdge } from '../edge/LineEdge.tsx'
import { NoteNode } from '../note/NoteNode.tsx'
import { useText } from '../use-text.ts'
import classes from './CanvasGraph.module.css'
import { useCanvas, useView } from './canvas-context.ts'
import { NOTE_TYPE } from './flow-nodes.ts'
import { GuideLines } from './GuideLines.tsx'
import { useAriaLabels } from './use-aria-labels.ts'
import { useConnecting } from './use-connecting.ts'
import { useDropping } from './use-dropping.ts'
import { useFirstView } from './use-first-view.ts'
import { useFlow } from './use-flow.ts'
import { useGraphHandlers } from './use-graph-handlers.ts'
import { useGroundHandlers } from './use-ground-handlers.ts'
import { useZoomVariable } from './use-zoom-variable.ts'

const NODE_TYPES: NodeTypes = { step: StepNode, [NOTE_TYPE]: NoteNode }
const EDGE_TYPES: EdgeTypes = { line: LineEdge }
/** How hands and keys move the drawing; constants, as one unstable property would render every step anew. */
const FIXED: ReactFlowProps = {
  connectionLineComponent: ConnectionLine,
  connectionRadius: 0,
  nodesFocusable: false,
  edgesFocusable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  multiSelectionKeyCode: ['Meta', 'Control', 'Shift'],
  selectionMode: SelectionMode.Partial,
  panOnDrag: [0, 1],
  panOnScroll: true,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  minZoom: 0.1,
  maxZoom: 2.5,
  snapToGrid: true,
  snapGrid: [20, 20],
  elevateNodesOnSelect: false,
  // Settings that open under a drag would take the room away beneath it: what was dragged is selected when it is let go.
  selectNodesOnDrag: false,
  proOptions: { hideAttribution: true },
}
/** From so many steps on, only those in view are drawn. */
const MANY = 120

/** The drawing itself: steps and lines that can be moved, connected, and looked at from near and far. */
export function CanvasGraph(props: { readonly children?: ReactNode }): ReactNode {
  const t = useText()
  const root = useRef<HTMLDivElement>(null)
  const document = useDocument()
  const { view } = useCanvas()
  const drawing = useView(({ mode }) => mode === 'edit') && document.editable
  const { nodes, edges, onNodesChange, onMoved } = useFlow()
  const handlers = { ...useGraphHandlers(), ...useGroundHandlers() }
  const connecting = useConnecting(root)
  const dropping = useDropping()
  const ariaLabels = useAriaLabels()
  useZoomVariable(root)
  const moveEnds = (moved: readonly Node[]): void => {
    view.setState({ guides: [] })
    onMoved(moved)
  }
  const init = useFirstView(root)
  return (
    <div className={classes.graph} ref={root} {...dropping} data-canvas>
      <ReactFlow
        aria-label={t('canvas.label')}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_, __, moved) => moveEnds(moved)}
        onSelectionDragStop={(_, moved) => onMoved(moved)}
        {...handlers}
        {...connecting}
        nodesDraggable={drawing}
        nodesConnectable={drawing}
        {...FIXED}
        onInit={init}
        onlyRenderVisibleElements={nodes.length > MANY}
        ariaLabelConfig={ariaLabels}
      >
        <Background
          variant={BackgroundVariant.Dots}
          gap={20}
          size={1.6}
          color="var(--dot)"
          bgColor="var(--canvas)"
        />
        <GuideLines />
        {props.children}
      </ReactFlow>
    </div>
  )
}
