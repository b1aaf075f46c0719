import { visitorIdSchema } from '@shirube/contract'
import { AppError, type Language } from '@shirube/kernel'
import {
  askToConfirm,
  classify,
  type FilledForm,
  makeStamp,
  readAnswers,
  readAssetLink,
  readStamp,
  submitForm,
} from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { afterForm } from './after-form.ts'
import { BOX, languageIn } from './boxes.ts'
import { type OpenForm, openForm } from './open-form.ts'
import { presentClosed, presentForm, presentThanks, type ShownForm } from './present.ts'
import { presentMailed } from './present-confirm.ts'

type FormRequest = FastifyRequest<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>
type SentRequest = FastifyRequest<{ Params: { id: string }; Body: URLSearchParams | undefined }>

const sentIn = (request: SentRequest): URLSearchParams => request.body ?? new URLSearchParams()

/** The cookie that the tracker keeps the browser's id in. */
const VISITOR_COOKIE = 'shirube_id'

/** The browser's id: the tracker's cookie, else what a link of the organisation's site took along. */
function visitorOf(request: FastifyRequest, taken: unknown): string | undefined {
  const known = visitorIdSchema.safeParse(request.cookies[VISITOR_COOKIE])
  return known.success ? known.data : visitorIdSchema.safeParse(taken).data
}

/** `GET /f/:id`: the form. */
export async function showForm(context: ServerContext, request: FormRequest, reply: FastifyReply) {
  const language = languageIn(request.query['lang']) ?? requestLanguage(request)
  const form = await openForm(context.runtime.db, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const visitor = visitorOf(request, request.query['v'])
  const stamp = makeStamp(context.runtime, form.id)
  return sendPage(
    reply,
    200,
    presentForm({ ...form, language, stamp, ...(visitor !== undefined && { visitor }) }),
  )
}

/** Shows the form again with what was sent, and a fresh stamp. */
function again(
  context: ServerContext,
  reply: FastifyReply,
  shown: Omit<ShownForm, 'stamp'> & { readonly status: number },
) {
  return sendPage(reply, shown.status, presentForm({ ...shown, stamp: makeStamp(context.runtime, shown.id) }))
}

const FORGED = {
  ja: 'このフォームは古いか、書き換えられています。ページを開き直してください',
  en: 'This form is old or was altered. Open the page again',
} as const

/** True when a program rather than a person seems to have filled the form in. Throws when the stamp is forged. */
function seemsProgram(context: ServerContext, request: SentRequest, form: OpenForm): boolean {
  const finding = readStamp(context.runtime, form.id, sentIn(request).get(BOX.stamp) ?? '')
  if (finding === 'forged') throw new AppError('bad_input', FORGED)
  const userAgent = request.headers['user-agent']
  const trapped = (sentIn(request).get(BOX.trap) ?? '') !== ''
  return trapped || finding !== 'good' || classify({ method: request.method, userAgent }) !== undefined
}

function filledForm(
  context: ServerContext,
  request: SentRequest,
  filled: { readonly form: OpenForm; readonly language: Language; readonly visitor: string | undefined },
): FilledForm {
  const { form, language, visitor } = filled
  const userAgent = request.headers['user-agent']
  const { referer } = request.headers
  const agent = { ip: request.ip, ...(userAgent !== undefined && { userAgent: userAgent.slice(0, 400) }) }
  return {
    ...form,
    language,
    publicUrl: context.publicUrl,
    answers: readAnswers(form.definition, sentIn(request)),
    ...(visitor !== undefined && { visitor: { id: visitor, ...agent } }),
    ...(referer !== undefined && { url: referer.slice(0, 2000) }),
  }
}

/** `POST /f/:id`: takes the form in, or shows it again with what is wrong. */
export async function sendForm(context: ServerContext, request: SentRequest, reply: FastifyReply) {
  const sent = sentIn(request)
  const language = languageIn(sent.get(BOX.language)) ?? requestLanguage(request)
  const form = await openForm(context.runtime.db, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const visitor = visitorOf(request, sent.get(BOX.visitor))
  const shown = { ...form, language, sent, ...(visitor !== undefined && { visitor }) }
  if (seemsProgram(context, request, form))
    return again(context, reply, { ...shown, status: 400, notice: 'again' })
  const { faults } = readAnswers(form.definition, sent)
  if (Object.keys(faults).length > 0) return again(context, reply, { ...shown, status: 422, faults })
  const filled = filledForm(context, request, { form, language, visitor })
  if (form.definition.confirmation) {
    await askToConfirm(context.runtime, filled)
    return reply.redirect(`/f/${form.id}/mailed?lang=${language}`, 303)
  }
  const { lead } = await submitForm(context.runtime, filled)
  return reply.redirect(afterForm(context, { form, lead, language }), 303)
}

/** `GET /f/:id/mailed`: the page after a form whose address is to be confirmed; it knows nobody. */
export function showMailed(request: FormRequest, reply: FastifyReply) {
  return sendPage(reply, 200, presentMailed(languageIn(request.query['lang']) ?? requestLanguage(request)))
}

/** `GET /f/:id/thanks`: the page after the form; a document only with a link that this product signed. */
export async function showThanks(context: ServerContext, request: FormRequest, reply: FastifyReply) {
  const language = languageIn(request.query['lang']) ?? requestLanguage(request)
  const form = await openForm(context.runtime.db, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const token = request.query['d']
  if (token === undefined) return sendPage(reply, 200, presentThanks(form.definition, { language }))
  const forged = typeof token !== 'string' || readAssetLink(context.runtime, token).kind === 'forged'
  if (forged) throw new AppError('bad_input', FORGED)
  return sendPage(reply, 200, presentThanks(form.definition, { language, document: `/m/${token}` }))
}
