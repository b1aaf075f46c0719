import type { SendFacts } from '@shirube/db'
import { nextSendable } from '@shirube/engine'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { LiveConfig } from '../live/live-config.ts'

/** Why a message is not sent at all; the scenario's own words for it where it has them. */
export type Refusal = 'lead-gone' | 'no-address' | 'no-consent' | 'suppressed' | 'excluded' | 'asset-missing'

/** Whether a message may go out now. */
export type Verdict =
  | { readonly kind: 'send' }
  | { readonly kind: 'suppress'; readonly reason: Refusal }
  /** Quiet hours, a closed date or a cap: later, never not at all. */
  | { readonly kind: 'later'; readonly at: EpochMs }
  /** The lead was merged, or has another address by now. */
  | { readonly kind: 'reroute'; readonly leadId: LeadId; readonly address: string }

const SEND: Verdict = { kind: 'send' }

/** A broadcast is keyed by address: whoever changes theirs meanwhile must not get it twice. */
const followsAddress = (facts: SendFacts): boolean => !facts.key.startsWith('broadcast:')

function refusalOf(facts: SendFacts): Refusal | undefined {
  const marketing = facts.purpose === 'marketing'
  if (facts.mailVersionId === null && !facts.ownContent) return 'asset-missing'
  if (facts.address === '') return 'no-address'
  if (facts.excluded) return 'excluded'
  // Who has unsubscribed still gets what they ask for; an address that bounces or complains gets nothing.
  if (facts.suppression !== null && (marketing || facts.suppression !== 'unsubscribed')) return 'suppressed'
  if (marketing && facts.consent !== 'granted') return 'no-consent'
  return undefined
}

/** A letter to an address of which no lead is known yet: whoever has it is asked whether it is theirs. */
function judgeLetter(facts: SendFacts): Verdict {
  const reason = refusalOf({ ...facts, excluded: false })
  return reason === undefined ? SEND : { kind: 'suppress', reason }
}

/** The zone in which the lead's nights are: its own, else the scenario's, else the organisation's. */
function zoneFor(facts: SendFacts, live: LiveConfig): string {
  const scenario = facts.versionId === null ? undefined : live.programs.get(facts.versionId)?.timeZone
  return facts.timeZone ?? scenario ?? live.organisation.timeZone
}

function sendableAt(facts: SendFacts, live: LiveConfig, now: EpochMs): EpochMs {
  const { quiet, perDay, perWeek } = live.organisation.settings.sending
  const rules = {
    recent: facts.recent,
    closedDates: live.closedDates,
    ...(quiet && { quiet }),
    ...(perDay !== undefined && { perDay }),
    ...(perWeek !== undefined && { perWeek }),
  }
  return nextSendable(now, rules, zoneFor(facts, live))
}

/**
 * Decides whether a message may go out, by what is true now: at the claim, and once more under the lead's lock just
 * before its data. Mail to colleagues always may.
 */
export function judge(facts: SendFacts, live: LiveConfig, now: EpochMs): Verdict {
  if (facts.purpose === 'staff')
    return facts.address === '' ? { kind: 'suppress', reason: 'no-address' } : SEND
  if (facts.leadId === null && facts.ownContent && facts.purpose === 'transactional')
    return judgeLetter(facts)
  if (!facts.known || facts.leadId === null) return { kind: 'suppress', reason: 'lead-gone' }
  if (facts.mergedInto !== null) return { kind: 'reroute', leadId: facts.mergedInto, address: facts.address }
  if (followsAddress(facts) && (facts.email ?? '') !== facts.address) {
    if (facts.email === null || facts.email === '') return { kind: 'suppress', reason: 'no-address' }
    return { kind: 'reroute', leadId: facts.leadId, address: facts.email }
  }
  const reason = refusalOf(facts)
  if (reason !== undefined) return { kind: 'suppress', reason }
  if (facts.purpose !== 'marketing') return SEND
  const at = sendableAt(facts, live, now)
  return at > now ? { kind: 'later', at } : SEND
}
