import { LIVE_PATH, LIVE_TOPICS, type LiveTopic, type News, newsSchema } from '@shirube/contract'

/** Whether news comes through: `lost` until the stream is open again. */
export type LiveState = 'on' | 'lost'

/** What a connection to the live stream tells. */
export type LiveMessage =
  | { readonly kind: 'news'; readonly news: News }
  | { readonly kind: 'state'; readonly state: LiveState }

const AGAIN_MS = 3_000

/** News of everything: what was missed while the stream was lost is not known. */
export const EVERYTHING: readonly News[] = LIVE_TOPICS.map((topic: LiveTopic) => ({ topic, of: [] }))

/**
 * Opens the stream of the server and keeps it open; after a loss, everything is news once. Answers how to end it.
 */
export function openStream(tell: (message: LiveMessage) => void): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lost = false
  const open = (): void => {
    source = new EventSource(LIVE_PATH)
    source.onopen = () => {
      tell({ kind: 'state', state: 'on' })
      if (lost) for (const news of EVERYTHING) tell({ kind: 'news', news })
      lost = false
    }
    source.addEventListener('news', (event: MessageEvent<string>) => {
      tell({ kind: 'news', news: newsSchema.parse(JSON.parse(event.data)) })
    })
    source.onerror = () => {
      lost = true
      tell({ kind: 'state', state: 'lost' })
      // The browser opens it again by itself, except when the server refused: then the session may have run out.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS)
    }
  }
  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}
