import type { Language } from '@shirube/kernel'
import { confirmSubmission, readConfirmation, SeminarFull } from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { afterForm } from './after-form.ts'
import { BOX, languageIn } from './boxes.ts'
import { presentConfirm, presentUnconfirmed } from './present-confirm.ts'

interface Link {
  id: string
  token: string
}
type Asked = FastifyRequest<{ Params: Link; Querystring: Readonly<Record<string, unknown>> }>
type Pressed = FastifyRequest<{ Params: Link; Body: URLSearchParams | undefined }>

const STATUS = { used: 410, expired: 410, forged: 400, full: 409 } as const

/** `GET /f/:id/confirm/:token`: asks; scanners of mails, which look at every link, confirm nothing. */
export async function askConfirmation(context: ServerContext, request: Asked, reply: FastifyReply) {
  const { id, token } = request.params
  const found = await readConfirmation(context.runtime, { form: id, token })
  const asked = languageIn(request.query['lang'])
  if (found.kind !== 'open')
    return sendPage(
      reply,
      STATUS[found.kind],
      presentUnconfirmed(asked ?? requestLanguage(request), { found: found.kind, form: id }),
    )
  const language: Language = asked ?? found.pending.language
  return sendPage(reply, 200, presentConfirm({ language, form: id, token, pending: found.pending }))
}

/** Takes the submission in; `full` when somebody else was given the last seat of the seminar meanwhile. */
async function confirmed({ runtime, publicUrl }: ServerContext, request: Pressed) {
  const { id: form, token } = request.params
  try {
    return await confirmSubmission(runtime, { form, token }, { publicUrl, ip: request.ip })
  } catch (error) {
    if (error instanceof SeminarFull) return { kind: 'full' } as const
    throw error
  }
}

/** `POST /f/:id/confirm/:token`: the button was pressed; goes on as after every form. */
export async function takeConfirmation(context: ServerContext, request: Pressed, reply: FastifyReply) {
  const { id } = request.params
  const done = await confirmed(context, request)
  const language = languageIn(request.body?.get(BOX.language)) ?? requestLanguage(request)
  if (done.kind !== 'confirmed')
    return sendPage(reply, STATUS[done.kind], presentUnconfirmed(language, { found: done.kind, form: id }))
  const { form, submitted } = done
  return reply.redirect(afterForm(context, { form, lead: submitted.lead, language }), 303)
}
