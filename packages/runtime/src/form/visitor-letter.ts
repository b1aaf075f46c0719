import { queueMessage } from '@shirube/db'
import type { EpochMs, Language, LeadId } from '@shirube/kernel'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

/** A letter to somebody who sent a form in, in the language in which they read it. */
export interface VisitorLetter {
  /** Unique among all that is sent (data.md, message key). */
  readonly key: string
  readonly address: string
  readonly language: Language
  readonly subject: string
  readonly body: string
  readonly action?: { readonly label: string; readonly url: string }
  /** Left out while nobody is known yet. */
  readonly lead?: LeadId
}

/**
 * Puts a letter that somebody has asked for by sending a form in into the ledger: it goes out whatever they have
 * said of news, but not to an address that cannot be reached or that complained.
 */
export async function queueVisitorLetter(
  runtime: Pick<Runtime, 'newId'>,
  tx: LeadSession['tx'],
  about: { readonly letter: VisitorLetter; readonly now: EpochMs },
): Promise<void> {
  const { letter, now } = about
  const { key, address, language, subject, body, action, lead } = letter
  const content = { letter: { subject, body, language, ...(action && { action }) } }
  const message = { id: runtime.newId(), key, channel: 'email', purpose: 'transactional', content } as const
  await queueMessage(
    tx,
    { ...message, address, notBefore: now, ...(lead !== undefined && { leadId: lead }) },
    now,
  )
}
