import type { NodeId } from '@shirube/kernel'
import { StepCard, stepZoomAt, useLanguage } from '@shirube/ui'
import { type NodeProps, useStore, useUpdateNodeInternals } from '@xyflow/react'
import { memo, type ReactNode, useEffect } from 'react'
import { useSelection } from '../document/open-scenario-context.ts'
import { useCard } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import { cardProps } from './card-props.ts'
import { useStepOverlay } from './overlay.ts'
import classes from './StepNode.module.css'
import { StepPorts } from './StepPorts.tsx'
import { useAnnouncement } from './use-announcement.ts'
import { useIsEntry } from './use-is-entry.ts'

/** A step on the canvas: its card and its ports. It renders when its own card changes, not when another does. */
export const StepNode = memo(function StepNode(props: Pick<NodeProps, 'id'>): ReactNode {
  const id = props.id as NodeId
  const card = useCard(id)
  const overlay = useStepOverlay(id)
  const selected = useSelection(({ nodes }) => nodes.has(id))
  const zoom = useStore(({ transform }) => stepZoomAt(transform[2]))
  const entry = useIsEntry(id)
  const t = useText()
  const language = useLanguage()
  const label = useAnnouncement(card, overlay)
  useRemeasured(id, card?.frame)
  if (!card) return null
  return (
    <div
      className={classes.step}
      data-step={id}
      data-selected={selected || undefined}
      tabIndex={entry ? 0 : -1}
      role="group"
      aria-roledescription={t('canvas.step')}
      aria-label={label}
    >
      <StepCard {...cardProps(card, { overlay, selected, t, language })} zoom={zoom} />
      <StepPorts card={card} selected={selected} lit={overlay?.path} />
    </div>
  )
})

/** Tells the canvas where the ports are after their number changed. */
function useRemeasured(id: NodeId, frame: unknown): void {
  const update = useUpdateNodeInternals()
  useEffect(() => update(id), [update, id, frame])
}
