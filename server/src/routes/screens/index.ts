import fastifyStatic from '@fastify/static'
import { AppError } from '@shirube/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { DETAILS } from '../../problem/problem-text.ts'
import { findScreens, type Screens } from './find-screens.ts'
import { screenPolicy } from './policy.ts'
import { SCREEN_POLICY } from './screen-security.ts'

const YEAR = '365d'
const NOT_BUILT = {
  ja: '画面がまだビルドされていません。npm start で起動するか、npm run build を実行してください',
  en: 'The screens have not been built. Start with npm start, or run npm run build',
} as const

/** True for somebody who opens an address in a browser, and not for a call, a picture or a script that is missing. */
const opensPage = (request: FastifyRequest): boolean =>
  !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')

async function sendPage(
  screens: Screens | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!opensPage(request)) throw new AppError('not_found', DETAILS.noRoute)
  if (!screens) throw new AppError('not_configured', NOT_BUILT)
  return reply
    .header('content-security-policy', SCREEN_POLICY)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(await screens.page())
}

/**
 * The screens: one page for every address that nothing else answers, and the files that it loads. Those carry a hash of
 * what is in them in their names, and are kept by the browser for a year.
 */
export const screenRoutes =
  (folder?: string): RoutePlugin =>
  () =>
  async (app) => {
    const screens = findScreens(folder)
    const config = routeConfig(screenPolicy.look)
    if (screens) await app.register(fastifyStatic, { root: screens.folder, serve: false })
    app.get<{ Params: { '*': string } }>('/assets/*', { config }, (request, reply) => {
      if (!screens) throw new AppError('not_found', DETAILS.noRoute)
      return reply.sendFile(`assets/${request.params['*']}`, { immutable: true, maxAge: YEAR })
    })
    app.get('/favicon.svg', { config }, (_, reply) => {
      if (!screens) throw new AppError('not_found', DETAILS.noRoute)
      return reply.sendFile('favicon.svg', { maxAge: '1d' })
    })
    app.get('/*', { config }, (request, reply) => sendPage(screens, request, reply))
  }
