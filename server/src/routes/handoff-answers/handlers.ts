import type { Handoff } from '@shirube/contract'
import { handoffById, organisationRow, scenariosByHand, userById } from '@shirube/db'
import { LANGUAGES, type Language } from '@shirube/kernel'
import { answerHandoff, type HandoffLink, loadAssets, readHandoffLink } from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { presentHandoff } from '../handoffs/present.ts'
import { type AnswerPage, presentQuestion, presentSaid } from './present.ts'
import { readAnswer } from './read-answer.ts'

type Asked = FastifyRequest<{
  Params: { token: string }
  Querystring: Readonly<Record<string, unknown>>
}>
type Sent = FastifyRequest<{ Params: { token: string }; Body: Buffer }>

type Opened =
  | { readonly kind: 'open'; readonly link: HandoffLink; readonly handoff: Handoff }
  | { readonly kind: 'over'; readonly handoff: Handoff }
  | { readonly kind: 'expired' | 'moved' | 'unknown' }

const WAITING: ReadonlySet<Handoff['state']> = new Set(['open', 'held'])

/** What a link opens: a handoff to answer, or why it can no longer be answered from there. */
async function openLink({ runtime }: ServerContext, token: string): Promise<Opened> {
  const { db } = runtime
  const link = readHandoffLink(runtime.keyring, token)
  const row = link && (await handoffById(db, link.handoff))
  if (!link || !row) return { kind: 'unknown' }
  if (link.expiresAt <= runtime.clock.now()) return { kind: 'expired' }
  const user = await userById(db, link.user)
  if (!user?.active || row.handoffOwnerId !== link.user) return { kind: 'moved' }
  const handoff = await presentHandoff(db, row, await loadAssets(db))
  return WAITING.has(handoff.state) ? { kind: 'open', link, handoff } : { kind: 'over', handoff }
}

async function pageOf({ runtime }: ServerContext, handoff: Handoff, language: Language): Promise<AnswerPage> {
  const [organisation, returnTo] = await Promise.all([
    organisationRow(runtime.db),
    scenariosByHand(runtime.db),
  ])
  return { handoff, language, zone: organisation?.timeZone ?? 'Asia/Tokyo', returnTo }
}

/** `GET /h/<token>`: asks. Mail programs and scanners look at links too, so that looking answers nothing. */
export async function askAnswer(context: ServerContext, request: Asked, reply: FastifyReply) {
  const language = LANGUAGES.find((one) => one === request.query['lang']) ?? requestLanguage(request)
  const opened = await openLink(context, request.params.token)
  if (opened.kind !== 'open') return sendPage(reply, statusOf(opened), presentSaid(language, opened))
  return sendPage(reply, 200, presentQuestion(await pageOf(context, opened.handoff, language)))
}

const statusOf = ({ kind }: Exclude<Opened, { kind: 'open' }>): number =>
  kind === 'over' ? 200 : kind === 'unknown' ? 400 : 410

/** `POST /h/<token>`: takes the answer in, in the name of the owner; a second one changes nothing and says so. */
export async function takeAnswer(context: ServerContext, request: Sent, reply: FastifyReply) {
  const { runtime } = context
  const organisation = await organisationRow(runtime.db)
  const sent = readAnswer(request.body, organisation?.timeZone ?? 'Asia/Tokyo')
  const language = sent.language ?? requestLanguage(request)
  const opened = await openLink(context, request.params.token)
  if (opened.kind !== 'open') return sendPage(reply, statusOf(opened), presentSaid(language, opened))
  const { link, handoff } = opened
  const { answer } = sent
  if (answer === undefined)
    return sendPage(
      reply,
      422,
      presentQuestion({ ...(await pageOf(context, handoff, language)), fault: true }),
    )
  const asked = { handoff: link.handoff, answer }
  const changed = await answerHandoff(runtime, asked, { kind: 'user', id: link.user })
  const said = changed ? ({ kind: 'done', handoff, answer: answer.answer } as const) : undefined
  return sendPage(reply, 200, presentSaid(language, said ?? { kind: 'over', handoff }))
}
