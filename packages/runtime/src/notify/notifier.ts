import type { Database } from '@shirube/db'

/** What processes tell each other: there is something for the relay, the dispatcher, the processor, or the screens. */
export const TOPICS = ['outbox', 'messages', 'hits', 'counts', 'live', 'clock'] as const
export type NotifyTopic = (typeof TOPICS)[number]

const CHANNEL = 'shirube'
/** Many commits share one NOTIFY: inside each transaction it would serialise them (engine-protocol.md). */
const GATHER_MS = 5

/** Tells all processes, this one included, that there is something to do; polling covers what is lost. */
export interface Notifier {
  /** To be called after a commit. Never throws and never waits. */
  tell(topic: NotifyTopic): void
  /** Calls back on every telling; answers how to stop. */
  on(topic: NotifyTopic, callback: () => void): () => void
  close(): Promise<void>
}

const isTopic = (text: string): text is NotifyTopic => (TOPICS as readonly string[]).includes(text)

/** Listens on a connection of its own, which the driver opens again when it breaks. */
export async function startNotifier(db: Database): Promise<Notifier> {
  const listeners = new Map<NotifyTopic, Set<() => void>>()
  const pending = new Set<NotifyTopic>()
  let timer: NodeJS.Timeout | undefined
  let sending: Promise<unknown> = Promise.resolve()

  const { unlisten } = await db.listen(CHANNEL, (payload) => {
    for (const topic of payload.split(',')) {
      if (isTopic(topic)) for (const callback of listeners.get(topic) ?? []) callback()
    }
  })

  const flush = (): void => {
    timer = undefined
    const topics = [...pending].join(',')
    pending.clear()
    sending = db.notify(CHANNEL, topics).catch(() => undefined)
  }

  return {
    tell(topic) {
      pending.add(topic)
      timer ??= setTimeout(flush, GATHER_MS)
    },
    on(topic, callback) {
      const set = listeners.get(topic) ?? new Set()
      listeners.set(topic, set.add(callback))
      return () => set.delete(callback)
    },
    async close() {
      clearTimeout(timer)
      await sending
      await unlisten().catch(() => undefined)
    },
  }
}
