import { API_ROOT } from '@shirube/contract'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { mailFramePolicy } from './policy.ts'

/** Nothing runs, nothing is sent, nothing is fetched but pictures and fonts; only our own screens may frame it. */
const FRAME_CSP =
  "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; font-src https: data:; form-action 'none'; frame-ancestors 'self'; base-uri 'none'"

const EMPTY = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>'

/**
 * `GET /mail-frame`: the empty page that a screen puts a mail or a form into to show it, under a policy of its own: the
 * screen's would refuse the styles that mails are made of.
 */
export const mailFrameRoutes: RoutePlugin = () => async (app) => {
  app.get(
    `${API_ROOT}/mail-frame`,
    { schema: {}, config: routeConfig(mailFramePolicy) },
    async (_, reply) =>
      await reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', FRAME_CSP)
        .header('x-frame-options', 'SAMEORIGIN')
        .send(EMPTY),
  )
}
