import {
  type FactEvent,
  type FactNeeds,
  type Facts,
  factsOf,
  matches,
  matchesEvent,
  mergeNeeds,
  NO_NEEDS,
  type PayloadOf,
} from '@shirube/audience'
import { addToList, leadRecord, setLeadQualification, setSegmentMember } from '@shirube/db'
import { MAX_DEPTH } from '@shirube/engine'
import { isTestAddress, TEST_LIST, tellsAddress } from '../lead/test-lead.ts'
import type { LiveSegment, LiveTrigger } from '../live/live-config.ts'
import { openWaits } from '../score/open-waits.ts'
import { noteMail } from './note-mail.ts'
import { scoreFor } from './score.ts'
import { append, factsNow, type LeadSession, type NewEvent } from './session.ts'
import { enter, openedBy } from './trigger.ts'

const touchedBy = (session: LeadSession, event: FactEvent, scored: boolean): readonly LiveSegment[] =>
  session.live.segments.filter(
    (segment) => (scored && segment.score) || segment.matches.some((match) => matchesEvent(match, event)),
  )

const needsOf = (segments: readonly LiveSegment[], triggers: readonly LiveTrigger[]): FactNeeds =>
  [
    ...segments.map((segment) => segment.needs),
    ...triggers.map((t) => (t.start.when ? factsOf(t.start.when) : NO_NEEDS)),
  ].reduce(mergeNeeds, NO_NEEDS)

const grantsMql = (session: LeadSession, crossed: PayloadOf<'score.crossed'>): boolean =>
  crossed.measure === 'total' &&
  crossed.direction === 'up' &&
  crossed.withinDays === undefined &&
  crossed.threshold === session.live.rules.thresholds.mql

/** A lead that reaches the MQL score is marketing-qualified (S59); sales' own judgement is never taken back. */
async function grantMql(
  session: LeadSession,
  follow: Pick<NewEvent, 'cause' | 'depth' | 'byRun'>,
): Promise<void> {
  const { lead } = await factsNow(session, NO_NEEDS)
  if (lead.qualification !== 'none') return
  await setLeadQualification(session.tx, session.lead, { to: 'mql', now: session.now })
  await record(session, {
    kind: 'qualification.changed',
    payload: { before: 'none', after: 'mql' },
    ...follow,
  })
}

/** Records crossings of the score, and the qualification that reaching the MQL score grants. */
export async function recordCrossings(
  session: LeadSession,
  crossed: readonly PayloadOf<'score.crossed'>[],
  follow: Pick<NewEvent, 'cause' | 'depth' | 'byRun'>,
): Promise<void> {
  for (const payload of crossed) {
    await record(session, { kind: 'score.crossed', payload, ...follow })
    if (grantsMql(session, payload)) await grantMql(session, follow)
  }
}

/**
 * Takes one event into a lead's history with everything that follows from it (architecture.md §3): points and
 * crossings, segments, scenarios that begin. Each consequence is an event of its own with its cause; consequences
 * of consequences end at depth 16.
 */
export async function record(session: LeadSession, event: NewEvent): Promise<FactEvent> {
  const full = await append(session, event)
  await noteMail(session.tx, full)
  await followUp(session, full)
  return full
}

/** A lead with an address of the organisation's tests goes on their list before anything of it can score. */
async function putAmongTests(
  session: LeadSession,
  event: FactEvent,
  follow: Pick<NewEvent, 'cause' | 'depth' | 'byRun'>,
): Promise<void> {
  const { testAddresses } = session.live.organisation.settings
  if (testAddresses.length === 0 || !tellsAddress(event)) return
  const { tx, lead, now } = session
  const known = await leadRecord(tx, lead)
  if (!isTestAddress(known?.fields['email'], testAddresses)) return
  if (await addToList(tx, { list: TEST_LIST, lead }, now))
    await record(session, { kind: 'list.added', payload: { list: TEST_LIST }, ...follow })
}

/** Does everything that follows from an event that stands in the lead's history already. */
export async function followUp(session: LeadSession, full: FactEvent): Promise<void> {
  const depth = (full.depth ?? 0) + 1
  if (depth > MAX_DEPTH || full.machine) return
  const cause = { kind: 'event', id: String(full.seq) } as const
  const follow = { cause, depth, ...(full.byRun && { byRun: full.byRun }) }

  await putAmongTests(session, full, follow)
  await openWaits(session, full)
  const crossed = await scoreFor(session, full)
  await recordCrossings(session, crossed, follow)

  const segments = touchedBy(session, full, crossed.length > 0 || session.scoreChanged)
  const triggers = session.live.triggersByKind.get(full.kind) ?? []
  if (segments.length === 0 && triggers.length === 0) return
  const facts = await factsNow(session, needsOf(segments, triggers))
  await settleSegments(session, { segments, facts, follow })
  for (const trigger of openedBy(session, full, facts)) {
    const run = await enter(session, trigger, { event: full, depth })
    if (run === undefined) continue
    const payload = { scenario: trigger.scenarioId, version: trigger.versionId, run }
    await record(session, { kind: 'scenario.entered', payload, cause, depth, byRun: run })
  }
}

/** Lets the lead join and leave segments, each an event of its own. */
async function settleSegments(
  session: LeadSession,
  about: {
    readonly segments: readonly LiveSegment[]
    readonly facts: Facts
    readonly follow: Pick<NewEvent, 'cause' | 'depth' | 'byRun'>
  },
): Promise<void> {
  const { segments, facts, follow } = about
  for (const segment of segments) {
    const member = matches(segment.condition, facts, session.now)
    if (member === facts.segments.includes(segment.id)) continue
    if (
      !(await setSegmentMember(session.tx, { segment: segment.id, lead: session.lead, member }, session.now))
    )
      continue
    const kind = member ? 'segment.joined' : 'segment.left'
    await record(session, { kind, payload: { segment: segment.id }, ...follow })
  }
}
