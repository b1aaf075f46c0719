import type { LiveTopic, News } from '@shirube/contract'

/** News of one topic while it is gathered: of what, or of everything. */
type Gathered = Set<string> | 'all'

const NAMED_AT_ONCE = 200

/** Gathers news for one listener, so that a busy second becomes one event a topic. */
export interface NewsGatherer {
  add(topic: LiveTopic, of: string | undefined): void
  /** What was gathered since the last time. */
  take(): readonly News[]
}

/** Begins to gather. */
export function gatherNews(): NewsGatherer {
  const gathered = new Map<LiveTopic, Gathered>()
  return {
    add(topic, of) {
      const known = gathered.get(topic) ?? new Set<string>()
      if (known === 'all') return
      if (of === undefined || known.size >= NAMED_AT_ONCE) gathered.set(topic, 'all')
      else gathered.set(topic, known.add(of))
    },
    take() {
      const news = [...gathered].map(([topic, of]) => ({ topic, of: of === 'all' ? [] : [...of] }))
      gathered.clear()
      return news
    },
  }
}
