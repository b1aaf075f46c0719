import type { FastifyInstance } from 'fastify'
import type { Policy } from '../auth/policy.ts'

/** One way into the server. */
export interface Route {
  readonly method: string
  readonly url: string
  readonly policy: Policy
}

/** Keeps a table of all routes that are taken in from now on. Throws at a route that declares no policy. */
export function keepRouteTable(app: FastifyInstance): readonly Route[] {
  const table: Route[] = []
  app.addHook('onRoute', (route) => {
    const policy = route.config?.policy
    if (!policy) throw new Error(`The route ${String(route.method)} ${route.url} declares no policy`)
    for (const method of [route.method].flat()) table.push({ method, url: route.url, policy })
  })
  return table
}
