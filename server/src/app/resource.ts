import { API_ROOT, type Endpoint, type Endpoints, type Given } from '@shirube/contract'
import type { FastifyInstance } from 'fastify'
import type { Policy } from '../auth/policy.ts'
import { type Call, callOf } from './call.ts'
import { routeConfig } from './route-config.ts'
import type { RoutePlugin, ServerContext } from './server-context.ts'

/** Who may make each call of a resource. */
export type Policies<T extends Endpoints> = { readonly [K in keyof T]: Policy }

/** What is done at each call of a resource. */
export type Handlers<T extends Endpoints> = {
  readonly [K in keyof T]: (call: Call<T[K]>) => Promise<Given<T[K]>>
}

type AnyHandler = (call: Call<Endpoint>) => Promise<unknown>

function addEndpoint(
  app: FastifyInstance,
  endpoint: Endpoint,
  about: { policy: Policy; handle: AnyHandler },
) {
  const { method, path, params, query, body, answer } = endpoint
  const { policy, handle } = about
  const status = endpoint.status ?? (answer ? 200 : 204)
  app.route({
    method,
    url: `${API_ROOT}${path}`,
    schema: {
      ...(params && { params }),
      ...(query && { querystring: query }),
      ...(body && { body }),
      ...(answer && { response: { [status]: answer } }),
    },
    config: routeConfig(policy),
    handler: async (request, reply) => {
      const given = await handle(callOf(request, reply))
      void reply.code(status)
      return given
    },
  })
}

/** Makes routes of a resource's endpoints: one schema from contract to route, one policy and one handler each. */
export const resource =
  <T extends Endpoints>(
    endpoints: T,
    policies: Policies<T>,
    handlersOf: (context: ServerContext) => Handlers<T>,
  ): RoutePlugin =>
  (context) =>
  async (app) => {
    const handlers = handlersOf(context) as Readonly<Record<string, AnyHandler>>
    for (const [name, endpoint] of Object.entries(endpoints)) {
      const policy = (policies as Readonly<Record<string, Policy>>)[name]
      const handle = handlers[name]
      if (!policy || !handle)
        throw new Error(`The endpoint ${endpoint.method} ${endpoint.path} is not served`)
      addEndpoint(app, endpoint, { policy, handle })
    }
  }
