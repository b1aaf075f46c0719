import { type ReadPart, readAloud } from '@shirube/engine'
import { modelOf } from '@shirube/nodes/model'
import { narratorOf } from '@shirube/nodes/narrate'
import { useMemo } from 'react'
import { useDraft } from '../document/open-scenario-context.ts'
import { useNames } from '../stage/use-names.ts'

/** The draft read aloud in the language of the page: always what the drawing says now (D3). */
export function useReading(): readonly ReadPart[] {
  const draft = useDraft((whole) => whole)
  const names = useNames()
  return useMemo(() => readAloud(draft, { modelOf, narratorOf }, names), [draft, names])
}
