import { cardById, markCardTold } from '@shirube/db/business-card'
import { AppError } from '@shirube/kernel'
import { zonedInstant } from '@shirube/kernel/zone'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { JobHandler } from '../jobs/job-runner.ts'

/** The kind of job by which an exchange of cards enters the history; its key is the card. */
export const CARD_JOB = 'business-card'
/** For so long a card can be taken back without a trace. */
export const CARD_UNDO_MS = 3 * 60_000

const tellExchange: JobHandler = async (runtime, { key }) => {
  const card = await cardById(runtime.db, key)
  if (!card || card.toldAt !== null) return undefined
  try {
    await inLead(runtime, card.lead, async (session) => {
      if (!(await markCardTold(session.tx, key, session.now))) return
      const cause = { kind: 'person', id: card.enteredBy ?? 'system' } as const
      const by = card.enteredBy === null ? {} : { by: card.enteredBy }
      const occurredAt = zonedInstant(card.exchangedOn, '12:00', session.live.organisation.timeZone)
      const payload = { card: key, place: card.place, ...by }
      await record(session, { kind: 'card.exchanged', payload, occurredAt, cause })
      if (card.memo !== '')
        await record(session, { kind: 'note.written', payload: { note: card.memo, ...by }, cause })
    })
  } catch (error) {
    // Whoever was erased meanwhile has no history.
    if (!(error instanceof AppError && error.code === 'not_found')) throw error
  }
  return undefined
}

/** What comes due after a card was kept. */
export const CARD_JOBS: ReadonlyMap<string, JobHandler> = new Map([[CARD_JOB, tellExchange]])
