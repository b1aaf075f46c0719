import { callRows, handoffRows } from '@shirube/db'
import { answerHandoff, completeCall } from '@shirube/runtime'
import { atTheOffice, workingTime } from './at-the-office.ts'
import { closingOf } from './closing.ts'
import type { Deed, Life, Moment } from './life.ts'

const HOUR = 3_600_000
const MANY = 500
/** What came in during the last working days is still to be done; handoffs of a whole week, so that every day has some. */
const STILL_OPEN_MS = { call: 72 * HOUR, handoff: 120 * HOUR } as const

const turn = (who: readonly string[], n: number): string | undefined => who[n % Math.max(1, who.length)]

/** What colleagues will do about the calls and handoffs that wait for this lead now. */
export async function answersTo(
  { runtime, lead, world }: Moment,
  { person: { n }, character }: Pick<Life, 'person' | 'character'>,
  known: Set<string>,
): Promise<readonly Deed[]> {
  const { db } = runtime
  const deeds: Deed[] = []
  const at = atTheOffice(runtime.clock.now() + character.patience * HOUR)
  const age = workingTime(runtime.clock.now(), world.calendar.now)
  const call = age > STILL_OPEN_MS.call ? character.call : undefined
  const handoff = age > STILL_OPEN_MS.handoff ? character.handoff : undefined
  const calls = call ? await callRows(db, { state: 'open', limit: MANY }) : []
  for (const { leadId, callId, assigneeId } of calls) {
    if (!call || leadId !== lead || known.has(callId)) continue
    known.add(callId)
    const id = assigneeId ?? turn(world.staff.callers, n) ?? world.staff.admin
    const does = async (then: Moment): Promise<void> => {
      await completeCall(then.runtime, { call: callId, answer: call }, { kind: 'user', id })
    }
    deeds.push({ at, does })
  }
  const handoffs = handoff ? await handoffRows(db, { state: 'open', limit: MANY }) : []
  for (const { leadId, handoffId, handoffOwnerId } of handoffs) {
    if (!handoff || leadId !== lead || known.has(handoffId)) continue
    known.add(handoffId)
    const id = handoffOwnerId ?? turn(world.staff.sellers, n) ?? world.staff.admin
    const does = async (then: Moment): Promise<void> => {
      await answerHandoff(then.runtime, { handoff: handoffId, answer: handoff }, { kind: 'user', id })
    }
    deeds.push({ at, does }, ...(handoff.answer === 'accepted' ? closingOf(n, at, id) : []))
  }
  return deeds
}
