import { PassThrough, type Readable } from 'node:stream'
import { LIVE_TOPICS, type LiveTopic, type News } from '@shirube/contract'
import type { ServerContext } from '../../app/server-context.ts'
import { gatherNews } from './gather-news.ts'

const GATHER_MS = 250
/** Proxies close what is silent for half a minute or more. */
const BEAT_MS = 15_000

const eventOf = (news: News): string => `event: news\ndata: ${JSON.stringify(news)}\n\n`

/** One listener's stream of news (server-sent events), until it is ended by either side. */
export function openLiveStream(
  { runtime: { notifier }, presence }: Pick<ServerContext, 'runtime' | 'presence'>,
  /** Asked at every beat: false ends the stream. */
  mayListen: () => Promise<boolean>,
): Readable & { end(): unknown } {
  const stream = new PassThrough()
  const gatherer = gatherNews()
  let timer: NodeJS.Timeout | undefined
  const flush = (): void => {
    timer = undefined
    for (const news of gatherer.take()) stream.write(eventOf(news))
  }
  const heard = (topic: LiveTopic) => (of?: string) => {
    gatherer.add(topic, of)
    timer ??= setTimeout(flush, GATHER_MS)
  }
  const offs = LIVE_TOPICS.map((topic) =>
    topic === 'presence' ? presence.on(heard(topic)) : notifier.on(topic, heard(topic)),
  )
  const beat = setInterval(() => {
    stream.write(': beat\n\n')
    void mayListen().then(
      (may) => may || stream.end(),
      () => stream.end(),
    )
  }, BEAT_MS)
  stream.on('close', () => {
    for (const off of offs) off()
    clearInterval(beat)
    clearTimeout(timer)
  })
  stream.write('retry: 2000\n\n')
  return stream
}
