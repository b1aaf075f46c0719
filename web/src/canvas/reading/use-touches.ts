import { type ReadPart, readTouches, type Touch } from '@shirube/engine'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { useMemo } from 'react'
import { useDraft } from '../document/open-scenario-context.ts'
import { useNames } from '../stage/use-names.ts'

/** One way through the scenario with what it says to leads; the way is empty for the one from the start. */
export interface WayTouches {
  readonly way: string
  readonly touches: readonly Touch[]
}

/** Puts what is said to leads under the ways of the reading, in its order. */
export const touchesByWay = (parts: readonly ReadPart[], touches: readonly Touch[]): readonly WayTouches[] =>
  parts
    .map(({ way, sentences }) => {
      const own = new Set(sentences.map(({ nodes }) => nodes[0]))
      return { way, touches: touches.filter(({ node }) => own.has(node)) }
    })
    .filter((part) => part.touches.length > 0)

/** When, to whom, where and what the draft says, for each way (D3, S13). */
export function useTouches(parts: readonly ReadPart[]): readonly WayTouches[] {
  const draft = useDraft((whole) => whole)
  const names = useNames()
  return useMemo(
    () => touchesByWay(parts, readTouches(draft, { modelOf, narratorOf }, names)),
    [parts, draft, names],
  )
}
