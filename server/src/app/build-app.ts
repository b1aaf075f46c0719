import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import { type FastifyInstance, fastify } from 'fastify'
import './augment-fastify.ts'
import { guard } from '../auth/guard.ts'
import { registerOpenApi } from '../openapi/register-open-api.ts'
import { keepPresence } from '../presence/keep-presence.ts'
import { answerProblems } from '../problem/answer-problems.ts'
import { logOptions } from './log-options.ts'
import { refuseDeepBodies } from './refuse-deep-bodies.ts'
import { keepRouteTable, type Route } from './route-table.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { RoutePlugin, ServerContext } from './server-context.ts'
import { tellChanges } from './tell-changes.ts'
import { serializerCompiler, validatorCompiler } from './validation.ts'

/** Two mails of the longest kind with room to spare. */
const LARGEST_BODY = 2 * 1024 * 1024

/** The server, put together and not yet listening; and every way into it. */
export interface BuiltApp {
  readonly app: FastifyInstance
  readonly routes: readonly Route[]
}

/** Puts the server together: for listening, or for calls by `inject`. */
export async function buildApp(
  given: Omit<ServerContext, 'presence'>,
  plugins: readonly RoutePlugin[],
  log: { readonly level: string; readonly stream?: { write(line: string): void } },
): Promise<BuiltApp> {
  const app = fastify({
    logger: logOptions(log.level, log.stream),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: LARGEST_BODY,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorateRequest('caller', undefined)
  // By the machine's clock: a test that moves the product's clock sends nobody away.
  const presence = keepPresence(given.runtime.notifier, Date.now)
  app.addHook('onClose', async () => presence.close())
  const context = { ...given, presence }
  answerProblems(app)
  const routes = keepRouteTable(app)
  setSecurityHeaders(app)
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id)
    const { policy } = request.routeOptions.config
    if (policy) request.caller = await guard(context, policy, request)
  })
  refuseDeepBodies(app)
  tellChanges(app, context)
  await registerOpenApi(app)
  for (const plugin of plugins) await app.register(plugin(context))
  await app.ready()
  return { app, routes }
}
