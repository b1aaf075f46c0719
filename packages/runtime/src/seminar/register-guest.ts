import type { Cause } from '@shirube/audience'
import { giveSeat, hasSeat, lockSeats, seminarOfForm } from '@shirube/db/seminar'
import { AppError } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'

const GONE = { ja: 'このセミナーはありません', en: 'There is no such seminar' } as const
const FULL = { ja: '満席のため、受け付けられませんでした', en: 'There is no seat left' } as const

/** All seats are taken. */
export class SeminarFull extends AppError {
  constructor() {
    super('conflict', FULL)
  }
}

/**
 * Gives the session's lead a seat, with its event; false when there was one before. Throws `SeminarFull` when none
 * is left: two who ask for the last one at the same time wait for each other.
 */
export async function registerGuest(session: LeadSession, seminar: string, cause?: Cause): Promise<boolean> {
  const { tx, lead, now } = session
  const seats = await lockSeats(tx, seminar)
  if (seats === undefined) throw new AppError('not_found', GONE)
  if (await hasSeat(tx, { seminar, lead })) return false
  if (seats <= 0) throw new SeminarFull()
  await giveSeat(tx, { seminar, lead }, now)
  await record(session, { kind: 'seminar.registered', payload: { seminar }, ...(cause && { cause }) })
  return true
}

/** Gives whoever sent a form in a seat in the seminar whose form it is, if it is one's and not over. */
export async function registerByForm(session: LeadSession, form: string): Promise<void> {
  const seminar = await seminarOfForm(session.tx, form)
  if (!seminar || seminar.endsAt < session.now) return
  await registerGuest(session, seminar.id, { kind: 'form', id: form })
}
