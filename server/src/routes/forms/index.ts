import { createHash } from 'node:crypto'
import { routeConfig } from '../../app/route-config.ts'
import { addScriptRoute } from '../../app/script-route.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { PAGE_STYLE_PATH } from '../../page/page.ts'
import { PAGE_STYLE } from '../../page/page-style.ts'
import { askConfirmation, takeConfirmation } from './confirm.ts'
import { sendForm, showForm, showMailed, showThanks } from './handlers.ts'
import { formPolicy } from './policy.ts'
import { FORM_SCRIPTS } from './present-stand.ts'

const LARGEST = 64 * 1024

interface ConfirmParams {
  id: string
  token: string
}

/** The forms that visitors fill in. */
export const hostedFormRoutes: RoutePlugin = (context) => async (app) => {
  // What a browser sends by itself, and nothing else.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
  const look = routeConfig(formPolicy.look)
  const etag = `"${createHash('sha256').update(PAGE_STYLE).digest('base64url').slice(0, 22)}"`
  app.get(PAGE_STYLE_PATH, { config: look }, async (request, reply) => {
    void reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .header('etag', etag)
    if (request.headers['if-none-match'] === etag) return await reply.code(304).send()
    return await reply.send(PAGE_STYLE)
  })
  for (const script of ['embed', 'framed', 'kiosk'] as const)
    await addScriptRoute(app, { url: FORM_SCRIPTS[script], script, policy: formPolicy.look })
  app.get<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/f/:id',
    { config: look },
    (request, reply) => showForm(context, request, reply),
  )
  app.get<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/f/:id/thanks',
    { config: look },
    (request, reply) => showThanks(context, request, reply),
  )
  app.get<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/f/:id/mailed',
    { config: look },
    (request, reply) => showMailed(context, request, reply),
  )
  app.get<{ Params: ConfirmParams; Querystring: Readonly<Record<string, unknown>> }>(
    '/f/:id/confirm/:token',
    { config: look },
    (request, reply) => askConfirmation(context, request, reply),
  )
  app.post<{ Params: ConfirmParams; Body: URLSearchParams | undefined }>(
    '/f/:id/confirm/:token',
    { config: routeConfig(formPolicy.send), bodyLimit: LARGEST },
    (request, reply) => takeConfirmation(context, request, reply),
  )
  app.post<{ Params: { id: string }; Body: URLSearchParams | undefined }>(
    '/f/:id',
    { config: routeConfig(formPolicy.send), bodyLimit: LARGEST },
    (request, reply) => sendForm(context, request, reply),
  )
}
