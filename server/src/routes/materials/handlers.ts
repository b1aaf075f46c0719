import { visitorIdSchema } from '@shirube/contract'
import { materialList } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { type AssetGrant, classify, isOwnAddress, noteDownload, readAssetLink } from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { sendAsAttachment } from '../files/send-as-attachment.ts'
import { presentUnavailable } from './present.ts'

const FORGED = { ja: 'このリンクは正しくありません', en: 'This link is not one of ours' } as const

const VISITOR_COOKIE = 'shirube_id'

async function openingOf({ runtime }: ServerContext, request: FastifyRequest) {
  const userAgent = request.headers['user-agent']
  const visitor = visitorIdSchema.safeParse(request.cookies[VISITOR_COOKIE])
  const own = await isOwnAddress(runtime, request.ip)
  const agent = { ip: request.ip, ...(userAgent !== undefined && { userAgent: userAgent.slice(0, 400) }) }
  return {
    machine: classify({ method: request.method, userAgent }) ?? (own ? ('internal' as const) : undefined),
    ...(visitor.success && { visitor: { id: visitor.data, ...agent } }),
  }
}

/** `GET /m/<token>`: the document that a signed link opens, for the lead that it was given to. */
export async function openMaterial(
  context: ServerContext,
  request: FastifyRequest<{ Params: { '*': string } }>,
  reply: FastifyReply,
) {
  const language = requestLanguage(request)
  const link = readAssetLink(context.runtime, request.params['*'])
  if (link.kind === 'forged') throw new AppError('bad_input', FORGED)
  const back = (grant: AssetGrant) => ({ language, ...(grant.form !== undefined && { form: grant.form }) })
  if (link.kind === 'expired') return sendPage(reply, 410, presentUnavailable('expired', back(link)))
  const [material] = await materialList(context.runtime.db, link.material)
  if (!material?.file) return sendPage(reply, 404, presentUnavailable('missing', back(link)))
  const bytes = await context.files.open(material.file.id)
  const opening = await openingOf(context, request)
  if (opening.machine !== 'head') await noteDownload(context.runtime, link, opening)
  return sendAsAttachment(reply, material.file, bytes).header('cache-control', 'no-store')
}
