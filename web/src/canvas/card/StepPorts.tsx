import { EndChip, InsertButton, type PortPlace, portClass, STEP_ENTRANCES, type StepPath } from '@shirube/ui'
import { Handle, Position, useReactFlow } from '@xyflow/react'
import { memo, type ReactNode } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { endsOpen, namesItsEnd } from '../edge/chip-rects.ts'
import { useCanvas, useDrawing, useView } from '../graph/canvas-context.ts'
import { useText } from '../use-text.ts'
import type { CardModel, CardWay } from './card-model.ts'
import classes from './StepNode.module.css'

const REACH = 12
const SIDES = {
  right: Position.Right,
  bottom: Position.Bottom,
  top: Position.Top,
  left: Position.Left,
} as const

const around = ({ x, y }: PortPlace): { left: number; top: number } => ({ left: x - REACH, top: y - REACH })
const ring = (path: StepPath | undefined) =>
  path === 'lit' || path === 'current' ? 'lit' : path === 'off' ? 'dim' : 'plain'

/** Where lines leave a card and come in, and what stands at ways that lead no further. */
export const StepPorts = memo(function StepPorts(props: {
  readonly card: CardModel
  readonly selected: boolean
  readonly lit: StepPath | undefined
}): ReactNode {
  const { card, lit } = props
  const mode = useView((view) => view.mode)
  // A start takes no line, but a hand that draws one there is told why.
  const target = <Handle className={classes.target ?? ''} type="target" position={Position.Top} id="in" />
  // Without its ring a port is still where lines begin.
  if (mode === 'results')
    return (
      <>
        {target}
        {card.ways.map(({ port }) => {
          const place = card.frame.exits.get(port)
          return place ? <Unseen key={port} port={port} place={place} /> : null
        })}
      </>
    )
  return (
    <>
      {target}
      {card.frame.role === 'trigger' ? null : <Entrances card={card} look={ring(lit)} />}
      {card.ways.map((way) => {
        const place = card.frame.exits.get(way.port)
        return place ? (
          <Exit key={way.port} card={card} way={way} place={place} look={ring(lit)} path={lit} />
        ) : null
      })}
    </>
  )
})

const Unseen = ({ port, place }: { readonly port: string; readonly place: PortPlace }): ReactNode => (
  <Handle
    className={classes.unseen ?? ''}
    type="source"
    id={port}
    position={SIDES[place.side]}
    style={around(place)}
    isConnectable={false}
  />
)

function Entrances({
  card,
  look,
}: {
  readonly card: CardModel
  readonly look: 'plain' | 'lit' | 'dim'
}): ReactNode {
  const document = useDocument()
  // As text, so that the rings render only when they change.
  const used = useDrawing(({ entrances }) =>
    Object.values(document.store.getState().draft.edges)
      .filter(({ to }) => to === card.id)
      .map(({ id }) => entrances.get(id))
      .join(),
  )
  return (
    <>
      <span className={`${portClass(look)} ${classes.ring}`} style={around(STEP_ENTRANCES.above)} />
      {used.includes('joining') ? (
        <span className={`${portClass(look)} ${classes.ring}`} style={around(STEP_ENTRANCES.joining)} />
      ) : null}
    </>
  )
}

function Exit(props: {
  readonly card: CardModel
  readonly way: CardWay
  readonly place: PortPlace
  readonly look: 'plain' | 'lit' | 'dim'
  readonly path: StepPath | undefined
}): ReactNode {
  const { card, way, place, look } = props
  const t = useText()
  const quiet = way.optional && way.to === undefined
  return (
    <>
      <Handle
        className={`${portClass(look)} ${classes.exit}`}
        type="source"
        id={way.port}
        position={SIDES[place.side]}
        style={around(place)}
        data-quiet={quiet || undefined}
        title={t('card.port', { title: card.title, way: way.name })}
      />
      {endsOpen(way) ? <OpenWay card={card} way={way} place={place} path={props.path} /> : null}
    </>
  )
}

/** A way that leads no further: it ends there, unless a step is added. */
function OpenWay(props: {
  readonly card: CardModel
  readonly way: CardWay
  readonly place: PortPlace
  readonly path: StepPath | undefined
}): ReactNode {
  const { card, way, place, path } = props
  const t = useText()
  const document = useDocument()
  const { view } = useCanvas()
  const { flowToScreenPosition } = useReactFlow()
  const start = card.frame.role === 'trigger'
  const named = namesItsEnd(card)
  // While a path is looked at, nothing is added to it.
  const adding = document.editable && path === undefined
  const awaited = useView(({ targetEnd }) => targetEnd?.node === card.id && targetEnd.port === way.port)
  const open = (): void => {
    const { position = { x: 0, y: 0 } } = document.store.getState().draft.nodes[card.id] ?? {}
    const screen = flowToScreenPosition({ x: position.x + place.x, y: position.y + place.y + 30 })
    view.setState({
      asking: { kind: 'insert', spot: { kind: 'way', way: { node: card.id, port: way.port } }, screen },
    })
  }
  return (
    <div
      className={`${classes.open} nodrag nopan`}
      data-side={place.side}
      data-start={start || undefined}
      data-adding={adding || undefined}
      data-awaited={awaited || undefined}
      style={{
        left: place.x + (place.side === 'right' ? 5 : 0),
        top: place.y + (place.side === 'bottom' ? 5 : 0),
      }}
    >
      {start ? null : (
        <span className={classes.chip}>
          <EndChip>{named ? `${way.name} ${t('card.ends')}` : t('card.ends')}</EndChip>
        </span>
      )}
      {adding ? (
        <span className={classes.plus}>
          <InsertButton label={t('card.addAfter', { way: way.name })} onPress={open} />
        </span>
      ) : null}
    </div>
  )
}
