import { queueMessage, type Tx } from '@shirube/db'
import type { EpochMs, Language } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'

/** A mail to a colleague about their account. */
export interface StaffLetter {
  /** Unique among all that is sent (data.md, message key). */
  readonly key: string
  readonly to: { readonly name: string; readonly email: string; readonly language: Language }
  readonly subject: string
  readonly body: string
  readonly action: { readonly label: string; readonly url: string }
}

/** Puts a mail to a colleague into the ledger, in the transaction that makes it necessary. */
export async function queueLetter(
  runtime: Pick<Runtime, 'newId'>,
  tx: Tx,
  about: { readonly letter: StaffLetter; readonly now: EpochMs },
): Promise<void> {
  const { key, to, subject, body, action } = about.letter
  const content = { subject, body, language: to.language, to: to.name, action }
  const id = runtime.newId()
  const message = { id, key, channel: 'email', purpose: 'staff', content, address: to.email } as const
  await queueMessage(tx, { ...message, notBefore: about.now }, about.now)
}
