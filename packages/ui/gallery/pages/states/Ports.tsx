import type { ReactNode } from 'react'
import { exitPlaces, portClass, STEP_ENTRANCES, type StepBody } from '../../../src/index.ts'

/** The rings of a card where lines come in and leave, as the canvas will put them. */
export function Ports(props: { readonly body: StepBody; readonly look: 'plain' | 'lit' | 'dim' }): ReactNode {
  const { body, look } = props
  const ways = body.kind === 'outcome' ? body.ways.map((way) => way.port) : ['next']
  const places = [STEP_ENTRANCES.above, ...exitPlaces({ kind: body.kind, ways }).values()]
  return places.map(({ side, x, y }) => (
    <span
      key={`${side} ${y}`}
      className={portClass(look)}
      style={{ position: 'absolute', left: x, top: y, transform: 'translate(-50%, -50%)' }}
    />
  ))
}
