import { type Actor, cancelJob, ensureJob } from '@shirube/db'
import { type GuestKey, noteAttended, seminarList, takeAttendedBack, takeSeatBack } from '@shirube/db/seminar'
import { AppError, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { causeOf } from '../control/cause-of.ts'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { ATTENDANCE_JOB, attendanceKey, UNDO_MS } from './attendance-job.ts'
import { registerGuest } from './register-guest.ts'

/** What a colleague says of a guest. */
export type GuestChange = 'register' | 'cancel' | 'attend' | 'unattend'

const ACTIONS = {
  register: 'seminar.guest-registered',
  cancel: 'seminar.guest-cancelled',
  attend: 'seminar.guest-attended',
  unattend: 'seminar.guest-attendance-undone',
} as const

async function attend(session: LeadSession, seminar: string): Promise<boolean> {
  const { tx, lead, now } = session
  if (!(await noteAttended(tx, { seminar, lead }, now))) return false
  await ensureJob(tx, {
    kind: ATTENDANCE_JOB,
    key: attendanceKey({ seminar, lead }),
    dueAt: now + UNDO_MS,
    payload: { seminar, lead },
  })
  return true
}

async function unattend({ tx }: LeadSession, key: GuestKey): Promise<boolean> {
  if (!(await takeAttendedBack(tx, key))) return false
  await cancelJob(tx, ATTENDANCE_JOB, attendanceKey(key))
  return true
}

async function change(session: LeadSession, seminar: string, about: { what: GuestChange; actor: Actor }) {
  const key = { seminar, lead: session.lead }
  switch (about.what) {
    case 'register':
      return await registerGuest(session, seminar, causeOf(about.actor))
    case 'cancel':
      return await takeSeatBack(session.tx, key)
    case 'attend':
      return await attend(session, seminar)
    case 'unattend':
      return await unattend(session, key)
  }
}

/**
 * Changes what is known of one guest of a seminar; false when it was so before. That somebody is there enters their
 * history a minute later, so that a slip of the finger, taken back, sets nothing off. Throws `not_found` when there is
 * no such seminar, and `SeminarFull`.
 */
export async function changeGuest(
  runtime: Runtime,
  guest: { readonly seminar: string; readonly lead: LeadId; readonly what: GuestChange },
  actor: Actor,
): Promise<boolean> {
  const { seminar, lead, what } = guest
  if ((await seminarList(runtime.db, seminar)).length === 0)
    throw new AppError('not_found', `There is no seminar ${seminar}`)
  return await inLead(runtime, lead, async (session) => {
    const done = await change(session, seminar, { what, actor })
    if (!done) return false
    const subject = { kind: 'seminar', id: seminar } as const
    const note = { actor, action: ACTIONS[what], subject, after: { lead: session.lead } } as const
    await noteChange(session.tx, note, session.now)
    return true
  })
}
