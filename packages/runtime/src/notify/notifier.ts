import type { Database } from '@shirube/db'

/**
 * What processes tell each other: there is something for the relay, the dispatcher, the processor, or the screens
 * (`leads`, `counts` and `changes`, which may say of what); and, among servers, who has which scenario open (`here`).
 */
export const TOPICS = [
  'outbox',
  'messages',
  'hits',
  'counts',
  'live',
  'clock',
  'leads',
  'changes',
  'here',
] as const
export type NotifyTopic = (typeof TOPICS)[number]

const CHANNEL = 'shirube'
/** Many commits share one NOTIFY: inside each transaction it would serialise them (engine-protocol.md). */
const GATHER_MS = 5
/** More of one topic at once are told without saying of what: PostgreSQL carries 8,000 bytes. */
const NAMED_AT_ONCE = 60

/** Tells all processes, this one included, that there is something to do; polling covers what is lost. */
export interface Notifier {
  /** To be called after a commit, perhaps saying of what. Never throws and never waits. */
  tell(topic: NotifyTopic, of?: string): void
  /** Calls back on every telling, with what it was said of, if anything; answers how to stop. */
  on(topic: NotifyTopic, callback: (of?: string) => void): () => void
  close(): Promise<void>
}

const isTopic = (text: string): text is NotifyTopic => (TOPICS as readonly string[]).includes(text)

/** Listens on a connection of its own, which the driver opens again when it breaks. */
export async function startNotifier(db: Database): Promise<Notifier> {
  const listeners = new Map<NotifyTopic, Set<(of?: string) => void>>()
  const pending = new Map<NotifyTopic, Set<string>>()
  let timer: NodeJS.Timeout | undefined
  let sending: Promise<unknown> = Promise.resolve()

  const { unlisten } = await db.listen(CHANNEL, (payload) => {
    for (const part of payload.split(',')) {
      const [topic = '', of] = part.split(' ')
      if (isTopic(topic)) for (const callback of listeners.get(topic) ?? []) callback(of)
    }
  })

  const flush = (): void => {
    timer = undefined
    const told = [...pending].flatMap(([topic, names]) =>
      names.size === 0 || names.size > NAMED_AT_ONCE ? [topic] : [...names].map((of) => `${topic} ${of}`),
    )
    pending.clear()
    sending = db.notify(CHANNEL, told.join(',')).catch(() => undefined)
  }

  return {
    tell(topic, of) {
      const names = pending.get(topic) ?? new Set()
      pending.set(topic, of === undefined ? names : names.add(of))
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
