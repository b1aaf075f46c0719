import { visitorIdSchema } from '@shirube/contract'
import { organisationRow } from '@shirube/db'
import { LANGUAGES, type Language } from '@shirube/kernel'
import {
  canUnsubscribe,
  type MailRequest,
  type MailTracker,
  type MailViewer,
  unsubscribe,
} from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { presentUnknown, presentUnsubscribe, presentUnsubscribed } from './present.ts'
import { readRefusal } from './read-refusal.ts'

type Asked = FastifyRequest<{
  Params: { token: string }
  Querystring: Readonly<Record<string, unknown>>
}>
type Sent = FastifyRequest<{ Params: { token: string }; Body: Buffer }>

/** The cookie that the tracker keeps the browser's id in. */
const VISITOR_COOKIE = 'shirube_id'

/** A picture of one transparent dot (GIF89a). */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

/** What a mail in the browser may do: show itself, and open links. No scripts, no forms, nothing of ours. */
const MAIL_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; font-src https: data:; frame-ancestors 'none'; base-uri 'none'"

function requestOf(request: FastifyRequest): MailRequest {
  const userAgent = request.headers['user-agent']
  const cookie = request.cookies[VISITOR_COOKIE]
  const visitor = cookie === undefined ? undefined : visitorIdSchema.safeParse(cookie)
  return {
    method: request.method,
    ip: request.ip,
    ...(userAgent !== undefined && { userAgent }),
    ...(visitor?.success === true && { visitor: visitor.data }),
  }
}

const languageOf = (request: Asked): Language =>
  LANGUAGES.find((one) => one === request.query['lang']) ?? requestLanguage(request)

const unknown = (reply: FastifyReply, language: Language): FastifyReply =>
  sendPage(reply, 400, presentUnknown(language))

/** `GET /c/<token>`: to where the link leads, and to nowhere else. */
export async function followLink(tracker: MailTracker, request: Asked, reply: FastifyReply) {
  const target = await tracker.clicked(request.params.token, requestOf(request))
  if (target === undefined) return unknown(reply, requestLanguage(request))
  return reply.header('cache-control', 'no-store').redirect(target, 302)
}

/** `GET /o/<token>.gif`: the picture that counts openings. */
export async function countOpening(tracker: MailTracker, request: Asked, reply: FastifyReply) {
  const [, token] = /^(.+)\.gif$/u.exec(request.params.token) ?? []
  const known = token !== undefined && (await tracker.opened(token, requestOf(request)))
  void reply.header('cache-control', 'no-store')
  return known ? reply.type('image/gif').send(DOT) : reply.code(400).send()
}

/** `GET /v/<token>`: the mail in the browser. */
export async function viewMail(viewer: MailViewer, request: Asked, reply: FastifyReply) {
  const mail = await viewer.view(request.params.token)
  if (mail === undefined) return unknown(reply, requestLanguage(request))
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', MAIL_CSP)
    .header('referrer-policy', 'no-referrer')
    .send(mail)
}

async function organisationOf({ runtime }: ServerContext): Promise<{ readonly organisation: string }> {
  return { organisation: (await organisationRow(runtime.db))?.name ?? '' }
}

/** `GET /u/<token>`: asks; refuses nothing (RFC 8058, 5). */
export async function askUnsubscribe(context: ServerContext, request: Asked, reply: FastifyReply) {
  const language = languageOf(request)
  if (!(await canUnsubscribe(context.runtime, request.params.token))) return unknown(reply, language)
  return sendPage(reply, 200, presentUnsubscribe(language, await organisationOf(context)))
}

/** `POST /u/<token>`: takes the refusal in, from a mail program or from our page. Answers 200, never a redirect. */
export async function takeRefusal(context: ServerContext, request: Sent, reply: FastifyReply) {
  const refusal = await readRefusal(request.body, request.headers['content-type'] ?? '')
  const language = refusal?.language ?? requestLanguage(request)
  const done = refusal && (await unsubscribe(context.runtime, request.params.token))
  if (!done) return unknown(reply, language)
  return sendPage(reply, 200, presentUnsubscribed(language, await organisationOf(context)))
}
