import { AppError, type Language } from '@shirube/kernel'
import {
  askToConfirm,
  classify,
  type FilledForm,
  makeStamp,
  readAnswers,
  readAssetLink,
  readStamp,
  SeminarFull,
  submitForm,
} from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { afterForm } from './after-form.ts'
import { BOX, languageIn } from './boxes.ts'
import { questionsDue, questionsFor } from './known-answers.ts'
import { type OpenForm, openForm } from './open-form.ts'
import { presentClosed, presentForm, presentThanks, type ShownForm } from './present.ts'
import { presentMailed } from './present-confirm.ts'
import { presentSeats } from './present-seats.ts'
import { allowFrames, type Standing, standingAsked, standingSent, standQuery } from './standing.ts'

type FormRequest = FastifyRequest<{ Params: { id: string }; Querystring: Readonly<Record<string, unknown>> }>
type SentRequest = FastifyRequest<{ Params: { id: string }; Body: URLSearchParams | undefined }>

const sentIn = (request: SentRequest): URLSearchParams => request.body ?? new URLSearchParams()

/** `GET /f/:id`: the form. */
export async function showForm(context: ServerContext, request: FormRequest, reply: FastifyReply) {
  const { runtime } = context
  const language = languageIn(request.query['lang']) ?? requestLanguage(request)
  const form = await openForm(runtime, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const standing = standingAsked(request, form.definition)
  allowFrames(reply, standing.stand)
  if (form.seats) return sendPage(reply, 200, presentSeats({ ...form, ...standing, language }, form.seats))
  const asked = await questionsFor(runtime, form.definition, standing)
  const stamp = makeStamp(runtime, form.id)
  return sendPage(reply, 200, presentForm({ ...form, ...standing, language, stamp, asked }))
}

/** Shows the form again with what was sent, and a fresh stamp. */
function again(
  context: ServerContext,
  reply: FastifyReply,
  shown: Omit<ShownForm, 'stamp'> & { readonly status: number },
) {
  allowFrames(reply, shown.stand ?? 'page')
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
  filled: Pick<FilledForm, 'answers' | 'language'> & {
    readonly form: OpenForm
    readonly standing: Standing
  },
): FilledForm {
  const { form, language, answers, standing } = filled
  const { visitor, stand, page } = standing
  const userAgent = request.headers['user-agent']
  const url = page ?? request.headers.referer
  const agent = { ip: request.ip, ...(userAgent !== undefined && { userAgent: userAgent.slice(0, 400) }) }
  const source = stand === 'kiosk' ? form.definition.kiosk?.source : undefined
  return {
    ...form,
    language,
    publicUrl: context.publicUrl,
    answers,
    ...(source !== undefined && { source }),
    ...(visitor !== undefined && { visitor: { id: visitor, ...agent } }),
    ...(url !== undefined && { url: url.slice(0, 2000) }),
  }
}

/** Takes a form in that has no fault; answers where the browser goes. */
async function take(context: ServerContext, filled: FilledForm, { stand }: Standing): Promise<string> {
  const { id, language, definition } = filled
  if (definition.confirmation) {
    await askToConfirm(context.runtime, filled)
    return `/f/${id}/mailed?${new URLSearchParams({ lang: language, ...standQuery(stand) }).toString()}`
  }
  const { lead } = await submitForm(context.runtime, filled)
  return afterForm(context, { form: filled, lead, language, stand })
}

/** `POST /f/:id`: takes the form in, or shows it again with what is wrong. */
export async function sendForm(context: ServerContext, request: SentRequest, reply: FastifyReply) {
  const { runtime } = context
  const sent = sentIn(request)
  const language: Language = languageIn(sent.get(BOX.language)) ?? requestLanguage(request)
  const form = await openForm(runtime, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const { definition } = form
  const standing = standingSent(request, definition, sent)
  const asked = await questionsDue(runtime, definition, { standing, sent })
  const shown = { ...form, ...standing, language, sent, asked }
  if (seemsProgram(context, request, form))
    return again(context, reply, { ...shown, status: 400, notice: 'again' })
  const answers = readAnswers(definition, sent, asked)
  const { faults } = answers
  if (Object.keys(faults).length > 0) return again(context, reply, { ...shown, status: 422, faults })
  const full = () => {
    allowFrames(reply, standing.stand)
    return sendPage(reply, 409, presentSeats({ ...form, ...standing, language }, form.seats ?? 'full'))
  }
  if (form.seats) return full()
  const filled = filledForm(context, request, { form, language, answers, standing })
  try {
    const next = await take(context, filled, standing)
    return await reply.redirect(next, 303)
  } catch (error) {
    // Somebody else was given the last seat while this form was filled in.
    if (error instanceof SeminarFull) return full()
    throw error
  }
}

/** `GET /f/:id/mailed`: the page after a form whose address is to be confirmed. */
export async function showMailed(context: ServerContext, request: FormRequest, reply: FastifyReply) {
  const language = languageIn(request.query['lang']) ?? requestLanguage(request)
  const form = await openForm(context.runtime, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const { stand } = standingAsked(request, form.definition)
  allowFrames(reply, stand)
  return sendPage(reply, 200, presentMailed({ id: form.id, language, stand }))
}

/** `GET /f/:id/thanks`: the page after the form; a document only with a link that this product signed. */
export async function showThanks(context: ServerContext, request: FormRequest, reply: FastifyReply) {
  const language = languageIn(request.query['lang']) ?? requestLanguage(request)
  const form = await openForm(context.runtime, request.params.id)
  if (!form) return sendPage(reply, 404, presentClosed(language))
  const { stand } = standingAsked(request, form.definition)
  const token = request.query['d']
  const about = { id: form.id, language, stand }
  allowFrames(reply, stand)
  if (token === undefined) return sendPage(reply, 200, presentThanks(form.definition, about))
  const forged = typeof token !== 'string' || readAssetLink(context.runtime, token).kind === 'forged'
  if (forged) throw new AppError('bad_input', FORGED)
  return sendPage(reply, 200, presentThanks(form.definition, { ...about, document: `/m/${token}` }))
}
