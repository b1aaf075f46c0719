import { buildScript, type ScriptName } from '@shirube/tracker'
import type { FastifyInstance } from 'fastify'
import type { Policy } from '../auth/policy.ts'
import { routeConfig } from './route-config.ts'

/** Serves a script for browsers, put together once; a browser asks after an hour whether there is a newer one. */
export async function addScriptRoute(
  app: FastifyInstance,
  about: { readonly url: string; readonly script: ScriptName; readonly policy: Policy },
): Promise<void> {
  const { text, hash } = await buildScript(about.script)
  const etag = `"${hash}"`
  app.get(about.url, { config: routeConfig(about.policy) }, async (request, reply) => {
    void reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
      .type('text/javascript; charset=utf-8')
    if (request.headers['if-none-match']?.includes(etag)) return await reply.code(304).send()
    return await reply.send(text)
  })
}
