import { LIVE_PATH } from '@shirube/contract'
import { AppError } from '@shirube/kernel'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { identifyCaller } from '../../auth/identify-caller.ts'
import { openLiveStream } from './live-stream.ts'
import { livePolicy } from './policy.ts'

const EVENTS = 'text/event-stream'
const NO_LISTENER = {
  ja: `このアドレスは ${EVENTS} でだけ応答します`,
  en: `This address answers only as ${EVENTS}`,
} as const

/** The live stream: tells open screens that something changed, as it happens. */
export const liveRoutes: RoutePlugin = (context) => async (app) => {
  const open = new Set<ReturnType<typeof openLiveStream>>()
  app.addHook('preClose', async () => {
    for (const stream of open) stream.end()
  })
  app.get(LIVE_PATH, { config: routeConfig(livePolicy) }, (request, reply) => {
    if (request.headers.accept !== EVENTS) throw new AppError('bad_input', NO_LISTENER)
    const stream = openLiveStream(
      context,
      async () => (await identifyCaller(context.runtime, request)) !== undefined,
    )
    open.add(stream)
    stream.on('close', () => open.delete(stream))
    return reply
      .header('content-type', EVENTS)
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .send(stream)
  })
}
