import type { OrganisationSettings } from '@shirube/contract'
import type { Runtime } from '../runtime.ts'

/** How long it is remembered: a change is felt soon, and hits do not ask each time. */
const REMEMBERED_MS = 5_000

/**
 * Works something out of the organisation's settings, and remembers it for five seconds. Those who ask while it is
 * looked up wait for the same answer.
 */
export function rememberSettings<T>(
  runtime: Pick<Runtime, 'live' | 'db'>,
  workOut: (settings: OrganisationSettings) => T,
): () => Promise<T> {
  let known: { readonly until: number; readonly what: Promise<T> } | undefined
  const look = async (): Promise<T> => workOut((await runtime.live.current(runtime.db)).organisation.settings)
  return async () => {
    if (known && known.until > performance.now()) return await known.what
    const looking = { until: performance.now() + REMEMBERED_MS, what: look() }
    known = looking
    try {
      return await looking.what
    } catch (error) {
      if (known === looking) known = undefined
      throw error
    }
  }
}
