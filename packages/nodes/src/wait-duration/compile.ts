import type { NodeCompile, TimeExpression } from '@shirube/engine'
import type { WaitDuration } from './model.ts'

/** When the wait ends. */
export function until({ duration, then, zone }: WaitDuration): Extract<TimeExpression, { kind: 'from' }> {
  const days = {
    ...(then?.weekdays?.length && { weekdays: then.weekdays }),
    ...(then?.businessDays && { businessDays: true }),
    ...(then?.time !== undefined && { time: then.time }),
  }
  const fits = Object.keys(days).length > 0
  return { kind: 'from', start: { at: 'arrival' }, plus: duration, ...(fits && { then: days }), zone }
}

/** One wait without anything to listen for. */
export const compiler: NodeCompile<WaitDuration> = {
  kind: 'step',
  compile: (data) => [
    {
      op: 'wait',
      anchor: { kind: 'arrival' },
      arms: [],
      timeout: { at: until(data), next: { port: 'next' } },
    },
  ],
}
