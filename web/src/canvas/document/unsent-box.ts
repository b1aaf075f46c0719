import { type Edit, editSchema } from '@shirube/scenario'
import { z } from 'zod'

const leftSchema = z.object({
  revision: z.number().int(),
  edits: z.array(editSchema),
  doubted: z.array(editSchema),
})

/** What a tab could not send before it was closed or loaded again. */
export interface Left {
  readonly revision: number
  readonly edits: readonly Edit[]
  /** Those of them that may have arrived all the same. */
  readonly doubted: readonly Edit[]
}

/** Where a tab keeps what the server does not have yet, so that loading the page again loses nothing. */
export interface UnsentBox {
  keep(left: Left): void
  clear(): void
  /** Hands over what was left by this tab or by closed ones, oldest draft first, and empties it. */
  take(): readonly Left[]
}

/** The box in the browser's storage; `isOpen` tells the tabs that still look after their own. */
export function unsentBox(about: {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  readonly scenario: string
  readonly client: string
  readonly isOpen: (client: string) => boolean
}): UnsentBox {
  const { storage, scenario, client, isOpen } = about
  const prefix = `shirube-unsent:${scenario}:`
  const own = `${prefix}${client}`
  const read = (key: string): readonly Left[] => {
    const text = storage.getItem(key)
    storage.removeItem(key)
    try {
      const left = leftSchema.safeParse(JSON.parse(text ?? 'null'))
      return left.success ? [left.data] : []
    } catch {
      return []
    }
  }
  return {
    keep: (left) => storage.setItem(own, JSON.stringify(left)),
    clear: () => storage.removeItem(own),
    take() {
      const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
      return keys
        .filter((key) => key === own || (key.startsWith(prefix) && !isOpen(key.slice(prefix.length))))
        .flatMap(read)
        .toSorted((a, b) => a.revision - b.revision)
    },
  }
}
