import type { OrganisationSettings } from '@shirube/contract'
import type { Runtime } from '../runtime.ts'

/** How long it is remembered: a change is felt soon, and hits do not ask each time. */
const REMEMBERED_MS = 5_000

/** Works something out of the organisation's settings, and remembers it for five seconds. */
export function rememberSettings<T>(
  runtime: Pick<Runtime, 'live' | 'db'>,
  workOut: (settings: OrganisationSettings) => T,
): () => Promise<T> {
  let known: { readonly until: number; readonly what: T } | undefined
  return async () => {
    if (known && known.until > performance.now()) return known.what
    const { organisation } = await runtime.live.current(runtime.db)
    known = { until: performance.now() + REMEMBERED_MS, what: workOut(organisation.settings) }
    return known.what
  }
}
