import { sameJson } from '@shirube/kernel'
import type { LineOverlay, Overlay, StepOverlay } from '../card/overlay.ts'

/** What a step shows, without what it does: the part that is seen. */
const seen = ({ ways, ...overlay }: StepOverlay): unknown => ({ ...overlay, ways: ways && [...ways] })

/** The new overlay, with the same objects again where what is seen has not changed: nothing renders for those. */
export function keptOverlay(before: Overlay, after: Overlay): Overlay {
  const step = (id: StepKey, now: StepOverlay): StepOverlay => {
    const was = before.steps.get(id)
    return was && sameJson(JSON.parse(JSON.stringify(seen(was))), JSON.parse(JSON.stringify(seen(now))))
      ? was
      : now
  }
  const line = (id: LineKey, now: LineOverlay): LineOverlay => {
    const was = before.lines.get(id)
    return was && sameJson(was, now) ? was : now
  }
  return {
    steps: new Map([...after.steps].map(([id, now]) => [id, step(id, now)])),
    lines: new Map([...after.lines].map(([id, now]) => [id, line(id, now)])),
  }
}

type StepKey = Overlay['steps'] extends ReadonlyMap<infer K, unknown> ? K : never
type LineKey = Overlay['lines'] extends ReadonlyMap<infer K, unknown> ? K : never
