import { ActionIcon } from '@mantine/core'
import type { NodeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import { IconMap, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { MiniMap, type MiniMapNodeProps, Panel, useStore } from '@xyflow/react'
import type { ReactNode } from 'react'
import { lookOf } from '../card/card-model.ts'
import { useText } from '../use-text.ts'
import { CanvasTools } from './CanvasTools.tsx'
import { useCanvas, useCard, useView } from './canvas-context.ts'
import classes from './MapAndZoom.module.css'
import { useViewport } from './use-viewport.ts'

const MAP_SIZE = { width: 150, height: 104 }

/** The whole drawing in small, and how large it is shown. */
export function MapAndZoom(): ReactNode {
  const t = useText()
  const map = useView((view) => view.map)
  return (
    <>
      {map ? (
        <MiniMap
          className={classes.map ?? ''}
          position="top-right"
          pannable
          style={MAP_SIZE}
          ariaLabel={t('zoom.map')}
          nodeComponent={MapStep}
          maskColor="transparent"
          maskStrokeColor="var(--accent)"
          maskStrokeWidth={3}
          bgColor="var(--surface)"
        />
      ) : null}
      <Panel
        position="top-right"
        className={classes.panel ?? ''}
        data-map={map || undefined}
        data-over-corner
      >
        <Zoom />
        <CanvasTools />
      </Panel>
    </>
  )
}

function MapStep({ id, x, y, width, height }: MiniMapNodeProps): ReactNode {
  const card = useCard(id as NodeId)
  const bad = card?.problems.some(({ severity }) => severity === 'error') ?? false
  const fill = bad ? 'var(--bad)' : card ? `var(--${lookOf(card.type)})` : 'var(--warn-line)'
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={14}
      style={{ fill }}
      data-known={modelOf(card?.type ?? '') !== undefined}
    />
  )
}

function Zoom(): ReactNode {
  const t = useText()
  const { view } = useCanvas()
  const { zoomIn, zoomOut, fit, actual } = useViewport()
  const percent = useStore(({ transform }) => Math.round(transform[2] * 100))
  const map = useView((now) => now.map)
  return (
    <div className={classes.zoom} role="group" aria-label={t('zoom.label')}>
      <ActionIcon variant="subtle" aria-label={t('zoom.out')} onClick={zoomOut}>
        <IconMinus size={14} stroke={2} />
      </ActionIcon>
      <button type="button" className={classes.percent} title={t('zoom.actual')} onClick={actual}>
        {percent}%
      </button>
      <ActionIcon variant="subtle" aria-label={t('zoom.in')} onClick={zoomIn}>
        <IconPlus size={14} stroke={2} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('zoom.fit')} title={t('zoom.fit')} onClick={fit}>
        <IconMaximize size={14} stroke={2} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t(map ? 'zoom.hideMap' : 'zoom.showMap')}
        title={t(map ? 'zoom.hideMap' : 'zoom.showMap')}
        aria-pressed={map}
        onClick={() => view.setState({ map: !map })}
      >
        <IconMap size={14} stroke={2} />
      </ActionIcon>
    </div>
  )
}
