import type { Channel, ConsentBasis, ConsentState } from '@shirube/audience'
import { type Actor, consentsOf, leadRecord } from '@shirube/db'
import { causeOf } from '../control/cause-of.ts'
import { giveConsents } from '../identity/give-consents.ts'
import type { LeadSession } from '../ingest/session.ts'

/** What is said of the consent of many, and where that comes from. */
export interface ConsentDeed {
  readonly channel: Channel
  readonly to: 'granted' | 'refused'
  readonly basis?: ConsentBasis
  readonly source: string
}

/** What stood before; the basis is said again when it is put back. */
interface Before {
  readonly state: ConsentState
  readonly basis?: ConsentBasis
}

const stateOf = async ({ tx, lead }: LeadSession, channel: Channel): Promise<ConsentState> => {
  const consents: Partial<Record<Channel, ConsentState>> = (await leadRecord(tx, lead))?.consents ?? {}
  return consents[channel] ?? 'unknown'
}

const evidenceOf = async ({ tx, lead }: LeadSession, channel: Channel) =>
  (await consentsOf(tx, lead)).findLast((row) => row.channel === channel)

/** Notes a consent with its evidence. Whoever has refused is not made to agree: only they can, each by themselves. */
export async function setConsent(
  session: LeadSession,
  deed: ConsentDeed,
  about: { readonly actor: Actor; readonly work: string },
): Promise<{ readonly changed: boolean; readonly before?: unknown }> {
  const { channel, to, basis, source } = deed
  const state = await stateOf(session, channel)
  if (state === to || (to === 'granted' && state === 'refused')) return { changed: false }
  const last = await evidenceOf(session, channel)
  const evidence = { enteredBy: about.actor.id ?? 'system', bulkWork: about.work }
  const given = { channel, state: to, wording: source, ...(basis && { basis }) }
  await giveConsents(session, [given], { evidence, cause: causeOf(about.actor) })
  const before: Before = { state, ...(last?.basis && { basis: last.basis }) }
  return { changed: true, before }
}

/** Puts a consent back as it stood, by one more piece of evidence; not where something was said since. */
export async function restoreConsent(
  session: LeadSession,
  done: { readonly deed: ConsentDeed; readonly before: unknown },
  about: { readonly actor: Actor; readonly work: string },
): Promise<boolean> {
  const { channel } = done.deed
  const last = await evidenceOf(session, channel)
  if (last?.evidence['bulkWork'] !== about.work || last.evidence['undone'] === true) return false
  const { state, basis } = done.before as Before
  const evidence = { enteredBy: about.actor.id ?? 'system', bulkWork: about.work, undone: true }
  await giveConsents(session, [{ channel, state, ...(basis && { basis }) }], {
    evidence,
    cause: causeOf(about.actor),
  })
  return true
}
