import { waitUntil } from '@shirube/embedded'
import { AppError } from '@shirube/kernel'
import type { SupervisedProcess } from './supervised-process.ts'

const READY_WITHIN_MS = 150_000
const DEATHS_ALLOWED = 3

/** Waits until the server says that everything is ready. Throws when a process cannot keep alive, or it takes too long. */
export async function waitUntilReady(
  url: string,
  processes: readonly SupervisedProcess[],
  signal: AbortSignal,
): Promise<void> {
  let said = ''
  const ready = await waitUntil(async () => {
    if (signal.aborted) return true
    const failing = processes.find((process) => process.deaths() >= DEATHS_ALLOWED)
    if (failing) throw new AppError('unavailable', failing.lastWords())
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined)
    said = (await answer?.text().catch(() => '')) ?? said
    return answer?.ok ?? false
  }, READY_WITHIN_MS)
  if (!ready) throw new AppError('unavailable', `${url}/readyz: ${said}`)
}
