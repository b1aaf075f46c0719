import { type FormDefinition, visitorIdSchema } from '@shirube/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { BOX } from './boxes.ts'

/** The cookie that the tracker keeps the browser's id in. */
const VISITOR_COOKIE = 'shirube_id'
const LONGEST = 2_000

/** How a form stands before somebody: on its own page, in a page of the organisation, or on a device for many people. */
export type Stand = 'page' | 'embed' | 'kiosk'

/** How a form stands, and what it was brought along. */
export interface Standing {
  readonly stand: Stand
  /** The browser's id: the tracker's cookie, else what the organisation's site took along. Nobody's in a kiosk. */
  readonly visitor?: string
  /** The signed word of the link in a mail that led here. */
  readonly pass?: string
  /** The page of the organisation that the form stands in. */
  readonly page?: string
}

type Given = (name: string) => string | undefined

const isPage = (url: string): boolean =>
  /^https?:\/\//u.test(url) && url.length <= LONGEST && URL.canParse(url)

function standOf(asked: string | undefined, definition: FormDefinition): Stand {
  if (asked === 'kiosk' && definition.kiosk) return 'kiosk'
  return asked === 'embed' ? 'embed' : 'page'
}

function standing(
  request: FastifyRequest,
  definition: FormDefinition,
  given: { readonly stand: string | undefined; readonly box: Given },
): Standing {
  const stand = standOf(given.stand, definition)
  if (stand === 'kiosk') return { stand }
  const cookie = visitorIdSchema.safeParse(request.cookies[VISITOR_COOKIE])
  const visitor = cookie.success ? cookie.data : visitorIdSchema.safeParse(given.box('visitor')).data
  const pass = given.box('pass')
  const page = given.box('page')
  return {
    stand,
    ...(visitor !== undefined && { visitor }),
    ...(pass !== undefined && { pass }),
    ...(page !== undefined && isPage(page) && { page }),
  }
}

/** How a form is asked for, by its address. */
export function standingAsked(
  request: FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>,
  definition: FormDefinition,
): Standing {
  const { query } = request
  const names: Readonly<Record<string, string>> = { visitor: 'v', pass: '_sb', page: 'page' }
  const box: Given = (name) => {
    const value = query[names[name] ?? name]
    return typeof value === 'string' ? value : undefined
  }
  const stand = query['embed'] === '1' ? 'embed' : query['kiosk'] === '1' ? 'kiosk' : undefined
  return standing(request, definition, { stand, box })
}

/** How a form stood that was sent, by its own boxes. */
export function standingSent(
  request: FastifyRequest,
  definition: FormDefinition,
  sent: URLSearchParams,
): Standing {
  const names: Readonly<Record<string, string>> = { visitor: BOX.visitor, pass: BOX.pass, page: BOX.page }
  const box: Given = (name) => sent.get(names[name] ?? name) ?? undefined
  return standing(request, definition, { stand: sent.get(BOX.stand) ?? undefined, box })
}

/** Lets other pages show this one in a frame: a form knows nobody's session, so a press on it betrays nobody. */
export function allowFrames(reply: FastifyReply, stand: Stand): void {
  if (stand !== 'embed') return
  const policy = String(reply.getHeader('content-security-policy') ?? '')
  void reply
    .removeHeader('x-frame-options')
    .header(
      'content-security-policy',
      policy.replace("frame-ancestors 'none'", 'frame-ancestors https: http:'),
    )
}

/** What a page that follows on a form must be asked with, to stand as the form did. */
export const standQuery = (stand: Stand): Readonly<Record<string, string>> =>
  stand === 'page' ? {} : { [stand]: '1' }
