import type { News } from '@shirube/contract'
import { createStore } from 'zustand/vanilla'
import type { LiveState } from './live-connection.ts'
import { listenToStream } from './shared-stream.ts'

/** Whether news comes through now. */
export const liveStore = createStore<{ readonly state: LiveState }>(() => ({ state: 'on' }))

const listeners = new Set<(news: News) => void>()
let stop: (() => void) | undefined

/** Hears the news of this tab as long as somebody listens; answers how to stop. */
export function hearNews(listener: (news: News) => void): () => void {
  listeners.add(listener)
  stop ??= listenToStream((message) => {
    if (message.kind === 'state') liveStore.setState({ state: message.state })
    else for (const hear of listeners) hear(message.news)
  })
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stop?.()
    stop = undefined
  }
}
