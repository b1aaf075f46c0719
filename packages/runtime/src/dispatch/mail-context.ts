import type { Recipient } from '@shirube/db'
import type { MailContext } from '@shirube/email'
import type { EpochMs } from '@shirube/kernel'
import { localDate } from '@shirube/kernel/zone'
import type { LiveConfig } from '../live/live-config.ts'

/** What a mail to this lead is filled in with. */
export function mailContext(recipient: Recipient, live: LiveConfig, now: EpochMs): MailContext {
  const { sender } = live.organisation.settings
  const { legalName, address, contact, fromName, fromEmail } = sender
  return {
    lead: { id: recipient.id, fields: recipient.fields },
    organisation: { name: legalName, address, contact },
    sender: { name: fromName, email: fromEmail },
    today: localDate(now, recipient.timeZone ?? live.organisation.timeZone),
    ...(recipient.company && { company: { fields: recipient.company } }),
    ...(recipient.basis && { basis: recipient.basis }),
  }
}
