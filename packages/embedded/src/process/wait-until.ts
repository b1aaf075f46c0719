import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is yes; false when it still was not after `withinMs`. */
export async function waitUntil(
  holds: () => Promise<boolean> | boolean,
  withinMs: number,
  everyMs = 50,
): Promise<boolean> {
  const end = performance.now() + withinMs
  for (;;) {
    if (await holds()) return true
    if (performance.now() > end) return false
    await pause(everyMs)
  }
}
