import { type ClaimedMessage, type Recipient, releaseMessages, rerouteMessages } from '@shirube/db'
import { assertNever } from '@shirube/kernel'
import type { Delivery } from '../smtp/delivery.ts'
import { isSession } from '../smtp/smtp-pool.ts'
import type { SmtpSession } from '../smtp/smtp-session.ts'
import type { GateAnswer } from './data-gate.ts'
import { type Dispatch, steadyNow } from './dispatch.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type RenderedMessage, renderMessage, type WritingDesk } from './render-message.ts'
import type { Settlement } from './settle.ts'
import { failed, putOff, settlementOf, suppressed } from './settlement-of.ts'

/** A claimed message that may be sent, with what it takes to write it. */
export interface Job {
  readonly message: ClaimedMessage
  readonly addressHash: string
  readonly recipient: Recipient | undefined
  readonly desk: WritingDesk
}

const RETRY_MS = 500

/** Writes a settlement down, however long the database takes to come back. */
export async function settle(dispatch: Dispatch, settlement: Settlement): Promise<void> {
  for (;;) {
    const settled = await dispatch.settler.add(settlement)
    if (settled === 'written') return
    const { runtime } = dispatch
    if (settled === 'lost')
      return runtime.log.warn('A message was settled by somebody else', { message: settlement.end.id })
    const { error } = settled
    const why = error instanceof Error ? error.message : String(error)
    runtime.log.warn('A message could not be settled yet', { message: settlement.end.id, why })
    if (dispatch.stopping) return
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}

/** Does what a verdict other than "send" asks for. */
export async function obey(
  dispatch: Dispatch,
  message: ClaimedMessage,
  answer: Exclude<GateAnswer, { kind: 'send' }>,
): Promise<void> {
  const { db } = dispatch.runtime
  switch (answer.kind) {
    case 'suppress':
      return await settle(dispatch, suppressed(message, answer.reason))
    case 'later':
      return await settle(dispatch, putOff(message, answer.at))
    case 'reroute':
      return await rerouteMessages(db, [{ ...message, leadId: answer.leadId, address: answer.address }])
    case 'lost':
      // Ours still, if only its lead has changed: whoever claims it next looks anew.
      return await releaseMessages(db, [message], dispatch.runtime.clock.now())
    default:
      return assertNever(answer)
  }
}

/** Hands the message over on one connection; the gate's answer decides whether the final dot follows. */
async function attempt(
  dispatch: Dispatch,
  { message, addressHash }: Job,
  about: { readonly rendered: RenderedMessage; readonly session: SmtpSession },
): Promise<{ readonly delivery: Delivery; readonly answer: GateAnswer | undefined }> {
  const { rendered, session } = about
  const { id, fence, leadId } = message
  let answer: GateAnswer | undefined
  const before = session.settling
  const mayEnd = async (): Promise<boolean> => {
    // Never two messages of unknown fate on one connection: so few can a kill leave in doubt.
    await before
    const from = steadyNow()
    const toStaff = message.purpose === 'staff'
    answer = await dispatch.gate.add({ id, fence, leadId, toStaff, addressHash, rendered })
    if (answer.kind !== 'send') return false
    dispatch.moment('data-started', id)
    // A process that slept in between must not wake up and send what others have given up by now.
    return steadyNow() - from < dispatch.times.leaseMs
  }
  return { delivery: await session.deliver(rendered, mayEnd), answer }
}

/** An idle connection that the server had closed long ago is no failure: the next one is taken. */
const wasStale = (delivery: Delivery, usedBefore: number): boolean =>
  delivery.kind === 'unreached' && delivery.step !== 'message' && usedBefore > 0

function learn(dispatch: Dispatch, { message }: Job, outcome: Outcome): number {
  const { circuit } = dispatch.provider
  const at = steadyNow()
  if (outcome.kind === 'accepted' || outcome.kind === 'failed') {
    circuit.worked()
    dispatch.lanes.heard(message.domain, 'worked', at)
  }
  if (outcome.kind !== 'again') return 0
  if (outcome.blame === 'domain') {
    dispatch.lanes.heard(message.domain, 'failed', at)
    return (dispatch.lanes.openUntil(message.domain, at) ?? at) - at
  }
  circuit.failed(at)
  const { reason, answer } = outcome
  if (!circuit.calm) dispatch.runtime.log.warn('The mail server does not take mail', { reason, answer })
  return (circuit.openUntil(at) ?? at) - at
}

async function conclude(
  dispatch: Dispatch,
  job: Job,
  about: { readonly delivery: Delivery; readonly answer: GateAnswer | undefined },
): Promise<void> {
  const { message, addressHash } = job
  dispatch.moment('answered', message.id)
  const { answer, delivery } = about
  if (answer && answer.kind !== 'send') return await obey(dispatch, message, answer)
  const outcome = outcomeOf(delivery)
  const pauseMs = learn(dispatch, job, outcome)
  const now = dispatch.runtime.clock.now()
  if (outcome.kind === 'withheld') {
    // The gate could not be asked, or answered too late: the server does not have the message.
    const again = { kind: 'again', blame: 'provider', reason: 'unreached', soon: true, asked: false } as const
    return await settle(
      dispatch,
      settlementOf(message, { ...again, answer: '' }, { now, addressHash, pauseMs }),
    )
  }
  await settle(dispatch, settlementOf(message, outcome, { now, addressHash, pauseMs }))
  dispatch.moment('settled', message.id)
}

/** For how long nothing goes to this domain, or at all; 0 when it may. */
function pauseOf(dispatch: Dispatch, domain: string): number {
  const at = steadyNow()
  const until = dispatch.provider.circuit.openUntil(at) ?? dispatch.lanes.openUntil(domain, at) ?? at
  return until - at
}

/** Gives a message back as it was, to be claimed again after so long. */
const putBack = ({ runtime }: Dispatch, { message }: Job, pauseMs: number): Promise<void> =>
  releaseMessages(runtime.db, [message], runtime.clock.now() + pauseMs)

async function handOver(dispatch: Dispatch, job: Job, rendered: RenderedMessage): Promise<void> {
  for (;;) {
    const session = await dispatch.pool.acquire()
    if (!isSession(session) && dispatch.stopping) return await putBack(dispatch, job, 0)
    if (!isSession(session)) return await conclude(dispatch, job, { delivery: session, answer: undefined })
    const pause = pauseOf(dispatch, job.message.domain)
    if (pause > 0) {
      dispatch.pool.release(session)
      return await putBack(dispatch, job, pause)
    }
    const { used } = session
    const tried = await attempt(dispatch, job, { rendered, session })
    const stale = wasStale(tried.delivery, used)
    const concluded = stale ? Promise.resolve() : conclude(dispatch, job, tried)
    session.settling = concluded.catch(() => undefined)
    dispatch.pool.release(session)
    if (!stale) return await concluded
  }
}

/** Sends one claimed message and writes down what became of it. Never throws. */
export async function deliverMessage(dispatch: Dispatch, job: Job): Promise<void> {
  const { runtime } = dispatch
  const { message, recipient } = job
  try {
    const pause = pauseOf(dispatch, message.domain)
    if (pause > 0 || dispatch.stopping) return await putBack(dispatch, job, pause)
    const rendered = await renderMessage(job.desk, message, { recipient, now: runtime.clock.now() })
    if (rendered.ok) await handOver(dispatch, job, rendered.value)
    else await settle(dispatch, failed(message, rendered.error, false))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    // Its lease runs out, and it is tried again.
    runtime.log.error('A message could not be sent', { message: message.id, why })
  }
}
