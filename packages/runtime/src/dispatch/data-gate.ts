import { retriedTransaction, type SendFacts, sendFacts, startData } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { type Batcher, makeBatcher } from './batcher.ts'
import { openLeads } from './in-leads.ts'
import { judge, type Verdict } from './judge.ts'
import type { RenderedMessage } from './render-message.ts'

/** A message whose bytes are on their way and that asks whether its final dot may follow. */
export interface AtTheGate {
  readonly id: string
  readonly fence: number
  readonly leadId: LeadId | null
  readonly toStaff: boolean
  readonly addressHash: string
  readonly rendered: RenderedMessage
}

/** The answer: go, not now, not at all; or `lost`: it is somebody else's, or another lead's, by now. */
export type GateAnswer = Verdict | { readonly kind: 'lost' }

const LOST: GateAnswer = { kind: 'lost' }

/** Judges what is at the gate; of two messages to one lead the second sees the first as sent. */
function judgeAll(
  asking: readonly AtTheGate[],
  facts: readonly SendFacts[],
  about: { readonly live: Parameters<typeof judge>[1]; readonly now: number },
): readonly GateAnswer[] {
  const byId = new Map(facts.map((one) => [one.id, one]))
  const going = new Map<LeadId, number>()
  return asking.map((one) => {
    const found = byId.get(one.id)
    if (found?.fence !== one.fence || found.state !== 'claimed' || found.leadId !== one.leadId) return LOST
    const before = one.leadId === null ? 0 : (going.get(one.leadId) ?? 0)
    const recent = [...found.recent, ...Array.from({ length: before }, () => about.now)]
    const verdict = judge({ ...found, recent }, about.live, about.now)
    if (verdict.kind === 'send' && one.leadId !== null && found.purpose === 'marketing')
      going.set(one.leadId, before + 1)
    return verdict
  })
}

async function passGate(runtime: Runtime, asking: readonly AtTheGate[]): Promise<readonly GateAnswer[]> {
  return await retriedTransaction(runtime.db, async (tx) => {
    const leads = asking.flatMap((one) => (one.toStaff || one.leadId === null ? [] : [one.leadId]))
    const now = runtime.clock.now()
    // The lead's lock decides what came first, this message or its recipient's refusal.
    const behind = () => sendFacts(tx, asking, now)
    const [{ live }, facts] = await openLeads(runtime, tx, { leads, behind })
    const answers = judgeAll(asking, facts, { live, now })
    const going = asking.filter((_, i) => answers[i]?.kind === 'send')
    const started = await startData(
      tx,
      going.map(({ id, fence, rendered: { mimeHash, targets } }) => ({ id, fence, mimeHash, targets })),
      now,
    )
    return asking.map((one, i) => {
      const answer = answers[i] ?? LOST
      return answer.kind === 'send' && !started.has(one.id) ? LOST : answer
    })
  })
}

/**
 * The gate before the final dot: judges messages anew under the locks of their leads and commits `data_started`
 * under their fence, those that ask at the same time in one transaction (email.md, States).
 */
export const makeDataGate = (runtime: Runtime): Batcher<AtTheGate, GateAnswer> =>
  makeBatcher((asking: readonly AtTheGate[]) => passGate(runtime, asking))
