import { IconAlertTriangle } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { FamilyTile } from '../family/FamilyTile.tsx'
import { Plate } from '../family/Plate.tsx'
import { OutcomeInside } from './OutcomeInside.tsx'
import { ProblemBadge } from './ProblemBadge.tsx'
import { SendingInside } from './SendingInside.tsx'
import { SmallInside } from './SmallInside.tsx'
import classes from './StepCard.module.css'
import type { StepCardProps } from './step-card-props.ts'
import { stepHeight } from './step-geometry.ts'
import type { StepHealth, StepZoom } from './step-look.ts'

const FINE: StepHealth = { kind: 'fine' }

/** A step of the canvas. The canvas sets `--zoom` above it, so that words stay legible when it is small. */
export const StepCard = memo(function StepCard(props: StepCardProps): ReactNode {
  const { family, body, path = 'none', attention = 'rest', health = FINE, zoom = 'full' } = props
  const ways = body.kind === 'outcome' ? body.ways.map((way) => way.port) : []
  return (
    <article
      className={classes.card}
      style={{ height: stepHeight({ kind: body.kind, ways }) }}
      data-path={path}
      data-attention={attention}
      data-health={health.kind === 'problem' ? health.severity : health.kind}
      data-zoom={zoom}
      aria-label={props.label}
    >
      {zoom === 'full' ? (
        <>
          <span className={classes.plate} data-small={body.kind === 'small' || undefined}>
            <Plate family={family}>{props.plate}</Plate>
          </span>
          <Inside {...props} health={health} />
        </>
      ) : (
        <Distant {...props} health={health} zoom={zoom} />
      )}
      {health.kind === 'problem' && zoom !== 'shape' ? (
        <span className={classes.badge}>
          <ProblemBadge severity={health.severity}>{health.label}</ProblemBadge>
        </span>
      ) : null}
    </article>
  )
})

function Inside(props: StepCardProps & { readonly health: StepHealth }): ReactNode {
  const { body } = props
  switch (body.kind) {
    case 'sending':
      return <SendingInside {...props} body={body} />
    case 'outcome':
      return <OutcomeInside {...props} body={body} />
    case 'small':
      return <SmallInside {...props} body={body} />
  }
}

function Distant(props: StepCardProps & { readonly health: StepHealth; readonly zoom: StepZoom }): ReactNode {
  const off = props.health.kind === 'disabled'
  return (
    <div className={classes.distant} data-zoom={props.zoom}>
      <FamilyTile family={props.family} icon={props.icon} size="sm" off={off} />
      {props.zoom === 'title' ? <span className={classes.distantTitle}>{props.title}</span> : null}
      {props.zoom === 'shape' && props.health.kind === 'problem' ? (
        <IconAlertTriangle
          className={classes.alarm ?? ''}
          data-severity={props.health.severity}
          stroke={2.4}
        />
      ) : null}
    </div>
  )
}
