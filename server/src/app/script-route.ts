import { buildScript, type ScriptName, type TrackerScript } from '@shirube/tracker'
import type { FastifyInstance } from 'fastify'
import type { Policy } from '../auth/policy.ts'
import { routeConfig } from './route-config.ts'

/** Serves a script for browsers, put together once; a browser asks after an hour whether there is a newer one. */
export async function addScriptRoute(
  app: FastifyInstance,
  about: {
    readonly url: string
    readonly script: ScriptName
    readonly policy: Policy
    /** What is said to it beforehand, as the organisation is set up now. */
    readonly prepared?: (script: TrackerScript) => Promise<TrackerScript>
  },
): Promise<void> {
  const built = await buildScript(about.script)
  app.get(about.url, { config: routeConfig(about.policy) }, async (request, reply) => {
    const { text, hash } = about.prepared ? await about.prepared(built) : built
    const etag = `"${hash}"`
    void reply
      .header('etag', etag)
      .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
      .type('text/javascript; charset=utf-8')
    if (request.headers['if-none-match']?.includes(etag)) return await reply.code(304).send()
    return await reply.send(text)
  })
}
