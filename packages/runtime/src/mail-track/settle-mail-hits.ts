import { lockMessage, type MessageRow, settleDoubtful } from '@shirube/db'
import {
  lockMailHits,
  type MessageWithHits,
  messagesWithHits,
  pagesSeen,
  takeMailHits,
  type WaitingMailHit,
  waitingMailHits,
} from '@shirube/db/mail-track'
import type { LeadId } from '@shirube/kernel'
import { acceptedEvent, mailOf } from '../dispatch/settlement-of.ts'
import { joinVisitor } from '../identity/join-visitor.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { LeadSession, NewEvent } from '../ingest/session.ts'
import { type Loop, startLoop } from '../notify/loop.ts'
import type { Runtime } from '../runtime.ts'
import { judgeHits, type Maker } from './judge-hits.ts'

const BATCH = 100
/** A click that nobody else speaks for is taken in two seconds after it came: looked at often, it is not later. */
const EVERY_MS = 200

type Judged = readonly (readonly [WaitingMailHit, Exclude<Maker, 'unknown'>])[]

/** The hits of which it is known by now who made them. */
async function judged(
  runtime: Runtime,
  db: Parameters<typeof pagesSeen>[0],
  about: { readonly lead: LeadId; readonly hits: readonly WaitingMailHit[] },
): Promise<Judged> {
  const { lead, hits } = about
  const [first] = hits
  if (!first) return []
  const visitors = hits.flatMap((hit) => (hit.visitor === null ? [] : [hit.visitor]))
  const { at, known } = await pagesSeen(db, { lead, since: first.receivedAt, visitors })
  const makers = judgeHits(hits, { pagesAt: at, knownVisitors: known }, runtime.clock.now())
  return hits.flatMap((hit) => {
    const maker = makers.get(hit.id)
    return maker === undefined || maker === 'unknown' ? [] : [[hit, maker] as const]
  })
}

function eventOf(message: MessageRow, hit: WaitingMailHit, maker: Maker): NewEvent {
  const about = mailOf(message)
  const machine = maker === 'machine'
  const reason = machine && hit.machine !== null ? { machineReason: hit.machine } : {}
  const when = { occurredAt: hit.receivedAt, machine, ...reason }
  if (hit.kind === 'opened' || hit.link === null) return { kind: 'mail.opened', payload: about, ...when }
  return { kind: 'mail.clicked', payload: { ...about, link: hit.link, url: hit.url ?? '' }, ...when }
}

/** Whoever opens a message, machine or person, has got it: the doubt is over. */
async function endDoubt(session: LeadSession, message: MessageRow): Promise<void> {
  if (message.state !== 'in_doubt' || message.settledAt !== null) return
  await settleDoubtful(session.tx, { id: message.id, state: 'accepted', reason: 'seen' }, session.now)
  await record(session, acceptedEvent(message))
}

async function takeIn(session: LeadSession, id: string): Promise<void> {
  const message = await lockMessage(session.tx, id)
  // Merged since it was looked up: the next round finds it under its new lead.
  if (!message || message.leadId !== session.lead) return
  const hits = await lockMailHits(session.tx, id)
  const settled = await judged(session.runtime, session.tx, { lead: session.lead, hits })
  if (settled.length === 0) return
  await endDoubt(session, message)
  for (const [hit, maker] of settled) {
    await record(session, eventOf(message, hit, maker))
    if (maker === 'machine' || hit.kind !== 'clicked' || hit.visitor === null) continue
    const seen = {
      ...(hit.ip !== null && { ip: hit.ip }),
      ...(hit.userAgent !== null && { userAgent: hit.userAgent }),
    }
    await joinVisitor(session, { id: hit.visitor, ...seen })
  }
  await takeMailHits(
    session.tx,
    settled.map(([hit]) => hit.id),
  )
}

async function settleMessage(runtime: Runtime, { message, lead }: MessageWithHits): Promise<void> {
  const hits = await waitingMailHits(runtime.db, message)
  const ids = hits.map((hit) => hit.id)
  // The message, or its lead, has been erased.
  if (lead === null) return await takeMailHits(runtime.db, ids)
  // Nothing is locked for what must wait.
  if ((await judged(runtime, runtime.db, { lead, hits })).length === 0) return
  await inLead(runtime, lead, (session) => takeIn(session, message))
}

/** One round: what can be told by now becomes events; the rest waits. */
export async function settleMailHits(runtime: Runtime): Promise<void> {
  let page = await messagesWithHits(runtime.db, 0, BATCH)
  while (page.length > 0) {
    for (const one of page) await settleMessage(runtime, one)
    page = page.length < BATCH ? [] : await messagesWithHits(runtime.db, page.at(-1)?.first ?? 0, BATCH)
  }
}

/** Turns openings and clicks into events of their leads. */
export const startMailHits = (runtime: Runtime): Loop =>
  startLoop({
    name: 'mail hits',
    pollMs: EVERY_MS,
    log: runtime.log,
    topic: { notifier: runtime.notifier, name: 'hits' },
    round: async () => {
      await settleMailHits(runtime)
      return false
    },
  })
