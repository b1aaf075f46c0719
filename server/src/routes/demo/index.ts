import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import { AppError } from '@shirube/kernel'
import { found } from '../../app/found.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { demoPages } from './demo-pages.ts'
import { demoPolicy } from './policy.ts'

const SITE = new URL('../../../../examples/demo-site/', import.meta.url)
const ROOT = '/demo/'

const NO_DEMO = {
  ja: 'デモのデータが入っていないため、デモサイトはありません',
  en: 'There is no demo site, for the demo data is not here',
} as const

/** The web site of the demo's fictional company, with our tracker in it; where the demo's data is, and only there. */
export const demoRoutes: RoutePlugin =
  ({ runtime }) =>
  async (app) => {
    await app.register(fastifyStatic, { root: fileURLToPath(new URL('pages/', SITE)), serve: false })
    let pages: ReturnType<typeof demoPages> | undefined
    const config = routeConfig(demoPolicy.look)
    app.addHook('onRequest', async () => {
      // Its page groups are part of the demo's data: without them a visit would mean nothing.
      const { pageGroups } = await runtime.live.current(runtime.db)
      if (!pageGroups.some((group) => group.patterns.some((pattern) => pattern.startsWith(ROOT))))
        throw new AppError('not_found', NO_DEMO)
    })
    app.get('/demo', { config }, async (_, reply) => reply.redirect(ROOT, 302))
    app.get<{ Params: { '*': string } }>('/demo/assets/*', { config }, (request, reply) =>
      reply.sendFile(`assets/${request.params['*']}`, { maxAge: 0 }),
    )
    app.get<{ Params: { '*': string } }>('/demo/*', { config }, async (request, reply) => {
      pages ??= demoPages(SITE)
      const page = found((await pages).get(`${ROOT}${request.params['*']}`))
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
    })
  }
