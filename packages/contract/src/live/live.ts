import { z } from 'zod'
import { API_ROOT } from '../http/endpoint.ts'

/**
 * What the live stream tells of: `leads` that did something or were changed (ids of leads), `counts` of people in
 * steps (ids of versions), `messages` that were sent or settled, `changes` that colleagues made (the first part of the
 * path of what they changed: `mails`, `teams`), and the `presence` of colleagues (ids of the scenarios they have open).
 */
export const LIVE_TOPICS = ['leads', 'counts', 'messages', 'changes', 'presence'] as const
export type LiveTopic = (typeof LIVE_TOPICS)[number]

/** One piece of news: that something changed, never what it is now. */
export const newsSchema = z.object({
  topic: z.enum(LIVE_TOPICS),
  /** Of what. Empty: of so much, or of something unnamed, that everything of the topic is to be read again. */
  of: z.array(z.string()).readonly(),
})
export type News = Readonly<z.infer<typeof newsSchema>>

/** Where the live stream is (server-sent events); its events are called `news`. */
export const LIVE_PATH = `${API_ROOT}/live`
