import type { Log } from '../runtime.ts'
import type { Notifier, NotifyTopic } from './notifier.ts'

/** A piece of work that is done again and again until it is stopped. */
export interface Loop {
  /** Does a round at once, without waiting for the poll. */
  wake(): void
  /** Lets the round under way end. */
  stop(): Promise<void>
}

/** What a loop does, and how often at least. */
export interface LoopOptions {
  readonly name: string
  readonly pollMs: number
  readonly log: Log
  readonly topic?: { readonly notifier: Notifier; readonly name: NotifyTopic }
  /** Does what there is; true when there may be more. */
  readonly round: () => Promise<boolean>
}

/** A pause that can be cut short. */
function makeNap(): { take(ms: number): Promise<void>; end(): void } {
  let wakeUp: (() => void) | undefined
  return {
    take: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, ms)
        wakeUp = () => {
          clearTimeout(timer)
          resolve()
        }
      }),
    end: () => wakeUp?.(),
  }
}

/**
 * Runs `round` when it is told to and at least every `pollMs`; again at once while a round says that there is
 * more. A failing round is noted and tried again after a pause that grows to ten seconds.
 */
export function startLoop(options: LoopOptions): Loop {
  let stopped = false
  let woken = false
  let failures = 0
  const nap = makeNap()
  const wake = (): void => {
    woken = true
    nap.end()
  }

  const round = async (): Promise<boolean> => {
    try {
      const more = await options.round()
      failures = 0
      return more
    } catch (error) {
      failures += 1
      const why = error instanceof Error ? error.message : String(error)
      options.log.warn(`${options.name} failed`, { failures, error: why })
      return false
    }
  }
  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      const more = await round()
      if (stopped) return
      if (failures > 0) await nap.take(Math.min(10_000, 100 * 2 ** Math.min(failures, 7)))
      else if (!more && !woken) await nap.take(options.pollMs)
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
