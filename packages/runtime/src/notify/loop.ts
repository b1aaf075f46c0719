import type { Log } from '../runtime.ts'
import type { Notifier, NotifyTopic } from './notifier.ts'

/** A piece of work that is done again and again until it is stopped. */
export interface Loop {
  /** Does a round at once, without waiting for the poll. */
  wake(): void
  /** Lets the round under way end. */
  stop(): Promise<void>
}

/**
 * Runs `round` when it is told to and at least every `pollMs`; again at once while a round says that there is
 * more. A failing round is noted and tried again after a pause that grows to ten seconds.
 */
export function startLoop(options: {
  readonly name: string
  readonly pollMs: number
  readonly log: Log
  readonly topic?: { readonly notifier: Notifier; readonly name: NotifyTopic }
  /** Does what there is; true when there may be more. */
  readonly round: () => Promise<boolean>
}): Loop {
  let stopped = false
  let woken = false
  let failures = 0
  let wakeUp: (() => void) | undefined

  const wake = (): void => {
    woken = true
    wakeUp?.()
  }
  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      let more = false
      try {
        more = await options.round()
        failures = 0
      } catch (error) {
        failures += 1
        options.log.warn(`${options.name} failed`, {
          failures,
          error: error instanceof Error ? error.message : String(error),
        })
      }
      if (stopped) return
      if (failures > 0) await rest(Math.min(10_000, 100 * 2 ** Math.min(failures, 7)))
      else if (!more && !woken) await rest(options.pollMs)
    }
  }
  const off = options.topic?.notifier.on(options.topic.name, wake)
  const done = run()
  return {
    wake,
    async stop() {
      stopped = true
      off?.()
      wake()
      await done
    },
  }
}
