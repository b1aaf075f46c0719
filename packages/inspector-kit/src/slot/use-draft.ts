import { sameJson } from '@shirube/kernel'
import { createContext, useContext, useEffect, useRef, useState } from 'react'

/** Tells drafts inside that what they were typed for is taken away, and with it what was typed. */
export const DroppedContext = createContext<{ current: boolean }>({ current: false })

const typing = new Set<() => void>()

/** Hands over what is being typed, as if its field had been left: before it is saved, or the page goes away. */
export function handOverDrafts(): void {
  for (const done of typing) done()
}

/**
 * What a person is typing. It is handed over once, when its field goes away or they say they are done, and not letter
 * by letter: one change, one entry in the history. Nothing typed is lost by leaving, whichever way; what changes
 * elsewhere meanwhile (an undo, a colleague) takes its place.
 */
export function useDraft<T>(
  value: T,
  commit: (next: T) => void,
): { readonly draft: T; readonly setDraft: (next: T) => void; readonly done: () => void } {
  const [known, setKnown] = useState(value)
  const [draft, setDraft] = useState(value)
  if (!sameJson(known, value)) {
    setKnown(value)
    setDraft(value)
  }
  const latest = useRef({ draft, value, commit })
  const dropped = useContext(DroppedContext)
  useEffect(() => {
    latest.current = { draft, value, commit }
  })
  const done = (): void => {
    const held = latest.current
    if (dropped.current || sameJson(held.draft, held.value)) return
    latest.current = { ...held, value: held.draft }
    held.commit(held.draft)
  }
  const atLast = useRef(done)
  useEffect(() => {
    const last = atLast.current
    typing.add(last)
    return () => {
      typing.delete(last)
      last()
    }
  }, [])
  return { draft, setDraft, done }
}
