import { NO_SCORES } from '@shirube/audience'
import { asId, type EpochMs, fill, type Language, type LeadId } from '@shirube/kernel'
import type { TimeExpression, ZoneChoice } from '../program/time-expression.ts'
import type { RunFacts } from '../step/input.ts'
import { resolveTime, zoneFor } from '../step/resolve-time.ts'
import { explainInstant } from './calendar.ts'

/** When and where an instant is worked out ahead: the present, the zones, the days on which nothing is open. */
export interface Ahead {
  readonly now: EpochMs
  /** IANA name of the zone of leads without one. */
  readonly timeZone: string
  /** IANA name of the organisation's zone. */
  readonly organisationZone: string
  readonly closedDates: readonly string[]
}

const WORDS = {
  ja: {
    ahead: 'いま到着した人は、{at}（{zone}）に進みます。',
    passed: 'いま到着した人は、すぐに進みます（{at}は過ぎています、{zone}）。',
  },
  en: {
    ahead: 'Whoever arrives now goes on at {at} ({zone}).',
    passed: 'Whoever arrives now goes on at once ({at} has passed, {zone}).',
  },
} as const satisfies Record<Language, Record<string, string>>

/** A lead of whom nothing is known, as far as its time is concerned. */
const someone = ({ now, organisationZone, closedDates }: Ahead): RunFacts => ({
  lead: {
    id: asId<LeadId>('someone'),
    fields: {},
    stage: 'nurturing',
    qualification: 'none',
    createdAt: now,
  },
  scores: NO_SCORES,
  segments: [],
  lists: [],
  consents: {},
  events: [],
  history: [],
  organisation: { timeZone: organisationZone, language: 'ja' },
  sending: { recent: [], closedDates },
})

/**
 * When somebody who arrives now would go on, worked out as a run works it out, with its zone (canvas, row 21):
 * 「いま到着した人は、11月24日（火）9:00（日本標準時）に進みます。」 Of a date that each lead carries nothing can be said.
 */
export function explainFiring(
  expression: TimeExpression & { readonly zone: ZoneChoice },
  ahead: Ahead,
  language: Language,
): string | undefined {
  if (expression.kind === 'field') return undefined
  const { now } = ahead
  const context = { facts: someone(ahead), scenarioZone: ahead.timeZone }
  const at = resolveTime(expression, { ...context, origins: { arrival: now, entry: now, heard: {} } })
  const zone = zoneFor(expression.zone, context)
  const sentence = WORDS[language][at > now ? 'ahead' : 'passed']
  return fill(sentence, {
    at: explainInstant(at, zone, language),
    zone: zoneName(zone, at, language),
  })
}

/** What a zone is called at an instant: 日本標準時, "Japan Standard Time"; its IANA name where there is no other. */
function zoneName(zone: string, at: EpochMs, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}
