import { mailEndpoints } from '@shirube/contract'
import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useAction } from '../../api/use-action.ts'
import type { MailDraftStore } from './mail-draft.ts'

/** Fixes the content of a mail, once all of it is saved. */
export interface Freezing {
  /** Answers how many scenarios it reached; undefined when it was not fixed. */
  freeze(): Promise<number | undefined>
  /** Something that was written could not be saved, so nothing was fixed. */
  readonly unsaved: boolean
  readonly error: Error | null
}

/** The way to fix the content of a mail (D21). */
export function useFreeze(id: string, draft: MailDraftStore): Freezing {
  const [unsaved, setUnsaved] = useState(false)
  const correct = useAction(mailEndpoints.correct, {
    invalidates: [mailEndpoints.uses.path, mailEndpoints.versions.path, mailEndpoints.list.path],
  })
  return {
    unsaved,
    error: correct.error,
    async freeze() {
      const saved = await draft.flush()
      setUnsaved(!saved)
      if (!saved) return undefined
      try {
        const { versions } = await correct.mutateAsync({ params: { id } })
        draft.take(await call(mailEndpoints.show, { params: { id } }))
        return new Set(versions.map(({ scenario }) => scenario)).size
      } catch {
        // What the server said is in `error`.
        return undefined
      }
    },
  }
}
