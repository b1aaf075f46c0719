import { transferFault } from '../transfer-fault.ts'
import { IDLE_MS, LONGEST_MS } from './transfer-place.ts'

/**
 * Hands bytes through until nothing has come of them for a while, or they take too long altogether: then `stop` is
 * called, which is to end whatever waits.
 */
export async function* notIdle(
  bytes: AsyncIterable<Uint8Array>,
  stop: (fault: Error) => void,
): AsyncGenerator<Buffer> {
  const end = (): void => stop(transferFault.tooSlow())
  const idle = setTimeout(end, IDLE_MS)
  const whole = setTimeout(end, LONGEST_MS)
  try {
    for await (const piece of bytes) {
      idle.refresh()
      yield Buffer.from(piece)
      idle.refresh()
    }
  } finally {
    clearTimeout(idle)
    clearTimeout(whole)
  }
}
