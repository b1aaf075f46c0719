import { frozenMail } from '@shirube/db'
import {
  appendMailHits,
  type LinkedMessage,
  linkedMessages,
  type MailHit,
  ownTarget,
} from '@shirube/db/mail-track'
import { compiledMailSchema } from '@shirube/email/render'
import { LANGUAGES, type LeadId } from '@shirube/kernel'
import { z } from 'zod'
import { isOwnAddress } from '../collect/own-networks.ts'
import { type Batcher, makeBatcher } from '../dispatch/batcher.ts'
import { makePass } from '../identity/pass.ts'
import { rememberSettings } from '../live/remember-settings.ts'
import type { Runtime } from '../runtime.ts'
import { type MailRequest, machineClick, machineOpening } from './mail-request.ts'
import { readMessageToken } from './message-token.ts'

/** Takes in openings and clicks as they come; what they mean is found out afterwards. */
export interface MailTracker {
  /** Where a link leads, kept as a click before it is answered; undefined when the token is not one of ours. */
  clicked(token: string, request: MailRequest): Promise<string | undefined>
  /** True when the token is one of ours; the opening is kept then. */
  opened(token: string, request: MailRequest): Promise<boolean>
}

/** How a page that our tracker watches learns whose browser has come from a mail. */
const PASS_PARAMETER = '_sb'

const compiledSchema = z.partialRecord(z.enum(LANGUAGES), compiledMailSchema)

/** By link; undefined where the stored address is none that may be followed. */
type Targets = ReadonlyMap<string, URL | undefined>

/** The address of a web page as browsers understand it; a stored link is one, or it is not followed. */
function pageAt(target: string | undefined): URL | undefined {
  const url = target !== undefined && URL.canParse(target) ? new URL(target) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined
}

/** Where the links of a mail version lead, as far as they are the same for everybody. */
async function fixedTargets(runtime: Runtime, version: string): Promise<Targets> {
  const frozen = await frozenMail(runtime.db, version)
  const compiled = frozen ? compiledSchema.parse(frozen.compiled) : {}
  const links = LANGUAGES.flatMap((language) => compiled[language]?.links ?? [])
  return new Map(links.flatMap(({ id, url, dynamic }) => (dynamic ? [] : [[id, pageAt(url)] as const])))
}

const MOST_VERSIONS = 500

function makeTargets(runtime: Runtime): (message: LinkedMessage, link: string) => Promise<URL | undefined> {
  const known = new Map<string, Promise<Targets>>()
  const fixedOf = (version: string): Promise<Targets> => {
    const targets = known.get(version) ?? fixedTargets(runtime, version)
    known.set(version, targets)
    targets.catch(() => known.delete(version))
    const [oldest] = known.keys()
    if (known.size > MOST_VERSIONS && oldest !== undefined) known.delete(oldest)
    return targets
  }
  return async (message, link) => {
    const fixed = message.mailVersionId === null ? undefined : await fixedOf(message.mailVersionId)
    return fixed?.get(link) ?? pageAt(await ownTarget(runtime.db, message.id, link))
  }
}

/** The origins whose pages are the organisation's own. */
const ownOrigins = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(pages.map((page) => new URL(page).origin))

/** The same address with the pass; all else in it stays as it is. */
function withPass(runtime: Runtime, page: URL, lead: LeadId): string {
  const passed = new URL(page)
  passed.search = `${page.search || '?'}${page.search ? '&' : ''}${PASS_PARAMETER}=${makePass(runtime, lead)}`
  return passed.href
}

const rest = ({ ip, userAgent, visitor }: MailRequest): Partial<MailHit> => ({
  ...(ip !== undefined && { ip }),
  ...(userAgent !== undefined && { userAgent: userAgent.replaceAll('\0', '').slice(0, 400) }),
  ...(visitor !== undefined && { visitor }),
})

/** A colleague who opens a customer's mail from the organisation's own network is no reader of it. */
const ownReason = async (runtime: Runtime, { ip }: MailRequest): Promise<'internal' | undefined> =>
  (await isOwnAddress(runtime, ip)) ? 'internal' : undefined

/**
 * The tracker of mails of one process: hits that come at the same time share a commit, and their messages are looked
 * up together.
 */
export function makeMailTracker(runtime: Runtime, publicUrl: string): MailTracker {
  const targetOf = makeTargets(runtime)
  const ours = rememberSettings(runtime, ({ sites }) => ownOrigins([publicUrl, ...sites]))
  const messages: Batcher<string, LinkedMessage | undefined> = makeBatcher(async (ids) => {
    const found = await linkedMessages(runtime.db, ids)
    return ids.map((id) => found.get(id))
  })
  const hits: Batcher<MailHit, undefined> = makeBatcher(async (all: readonly MailHit[]) => {
    await appendMailHits(runtime.db, all, runtime.clock.now())
    runtime.notifier.tell('hits')
    return all.map(() => undefined)
  })
  return {
    async clicked(token, request) {
      const read = readMessageToken(runtime.keyring, 'click', token)
      const message = read && (await messages.add(read.messageId))
      if (!message || read.link === undefined) return undefined
      const page = await targetOf(message, read.link)
      if (!page) return undefined
      const machine = machineClick(request) ?? (await ownReason(runtime, request))
      const reason = machine === undefined ? {} : { machine }
      await hits.add({
        messageId: message.id,
        kind: 'clicked',
        link: read.link,
        url: page.href,
        ...reason,
        ...rest(request),
      })
      const passed = !machine && (await ours()).has(page.origin)
      return passed && message.leadId !== null ? withPass(runtime, page, message.leadId) : page.href
    },
    async opened(token, request) {
      const read = readMessageToken(runtime.keyring, 'open', token)
      if (!read) return false
      const machine = machineOpening(request) ?? (await ownReason(runtime, request))
      await hits.add({
        messageId: read.messageId,
        kind: 'opened',
        ...(machine !== undefined && { machine }),
        ...rest(request),
      })
      return true
    },
  }
}
