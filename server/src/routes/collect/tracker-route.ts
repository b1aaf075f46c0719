import { buildScript } from '@shirube/tracker'
import type { FastifyInstance } from 'fastify'
import { routeConfig } from '../../app/route-config.ts'
import { collectPolicy } from './policy.ts'

/** `GET /t/shirube.js`: the tracker, put together once; a browser asks after an hour whether there is a newer one. */
export async function addTrackerRoute(app: FastifyInstance): Promise<void> {
  const { text, hash } = await buildScript()
  const etag = `"${hash}"`
  app.get('/t/shirube.js', { config: routeConfig(collectPolicy.tracker) }, async (request, reply) => {
    void reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
      .type('text/javascript; charset=utf-8')
    if (request.headers['if-none-match']?.includes(etag)) return await reply.code(304).send()
    return await reply.send(text)
  })
}
