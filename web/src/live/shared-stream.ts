import { type LiveMessage, openStream } from './live-connection.ts'

const NAME = 'shirube-live'

/** True where tabs can agree among themselves; a page on plain http away from localhost cannot. */
const canShare = (): boolean => 'locks' in navigator && 'BroadcastChannel' in globalThis

/**
 * Listens to the live stream. All tabs of a browser share one: a browser holds but six connections to a server, and
 * one for each tab would leave none for work. Answers how to stop.
 */
export function listenToStream(hear: (message: LiveMessage) => void): () => void {
  if (!canShare()) return openStream(hear)
  const channel = new BroadcastChannel(NAME)
  channel.onmessage = ({ data }: MessageEvent<LiveMessage>) => hear(data)
  const end = new AbortController()
  // Whoever holds the lock has the stream; when that tab closes, the next one takes over.
  void navigator.locks
    .request(NAME, { signal: end.signal }, async () => {
      // It may be granted in the very moment of leaving.
      if (end.signal.aborted) return
      const close = openStream((message) => {
        hear(message)
        channel.postMessage(message)
      })
      await new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()))
      close()
    })
    .catch(() => undefined)
  return () => {
    end.abort()
    channel.close()
  }
}
