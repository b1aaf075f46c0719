import { organisationRow } from '@shirube/db'
import type { Inbox } from '@shirube/embedded'
import { LANGUAGES } from '@shirube/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentBody, presentGone, presentList, presentMail, type Shown } from './present.ts'

type Asked = FastifyRequest<{
  Params: { id: string }
  Querystring: Readonly<Record<string, unknown>>
}>

/** How many mails the list shows. */
const SHOWN = 100

/** A mail in its frame: no scripts, no forms, nothing of ours; it may be framed by our own page alone. */
const MAIL_CSP =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; font-src https: data:; frame-ancestors 'self'; base-uri 'none'"

async function shownTo({ runtime }: ServerContext, request: Asked): Promise<Shown> {
  const language = LANGUAGES.find((one) => one === request.query['lang']) ?? requestLanguage(request)
  return { language, timeZone: (await organisationRow(runtime.db))?.timeZone ?? 'Asia/Tokyo' }
}

const page = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text)

/** What the pages of the inbox answer. */
export function inboxHandlers(context: ServerContext, inbox: Inbox) {
  return {
    /** `GET /dev/inbox` */
    async list(request: Asked, reply: FastifyReply) {
      const envelopes = await inbox.list({ limit: SHOWN })
      const mails = await Promise.all(
        envelopes.map(async (envelope) => ({
          ...envelope,
          subject: (await inbox.read(envelope.id))?.subject ?? '',
        })),
      )
      return page(reply, presentList(mails, await shownTo(context, request)))
    },
    /** `GET /dev/inbox/<id>` */
    async mail(request: Asked, reply: FastifyReply) {
      const mail = await inbox.read(request.params.id)
      const shown = await shownTo(context, request)
      if (!mail) return page(reply.code(404), presentGone(shown))
      return page(reply, presentMail(mail, shown))
    },
    /** `GET /dev/inbox/<id>/html` */
    async body(request: Asked, reply: FastifyReply) {
      const mail = await inbox.read(request.params.id)
      if (!mail) return reply.code(404).send()
      void reply.header('content-security-policy', MAIL_CSP).header('x-frame-options', 'SAMEORIGIN')
      return page(reply, presentBody(mail.html))
    },
    /** `GET /dev/inbox/<id>/raw` */
    async raw(request: Asked, reply: FastifyReply) {
      const mail = await inbox.read(request.params.id)
      if (!mail) return reply.code(404).send()
      return reply
        .type('message/rfc822')
        .header('content-disposition', `attachment; filename="${request.params.id}.eml"`)
        .header('cache-control', 'no-store')
        .send(mail.raw)
    },
  }
}
