import { type EventKind, isEventKind, payloadSchemaOf } from '@shirube/audience'
import {
  beginSession,
  hear,
  moveTo,
  type Play,
  type Program,
  type Session,
  type World,
} from '@shirube/engine'
import { badInput, type EpochMs } from '@shirube/kernel'
import { addDuration, type Duration } from '@shirube/kernel/zone'
import { aboutStep, type InventedLead, inventedWorld, makePlay, staysOf } from '@shirube/rehearsal'
import type { Diagnostic, Scenario } from '@shirube/scenario'
import { sendingOf } from '../live/work-rules.ts'
import { loadAssets } from '../publish/assets.ts'
import { compileDraft } from '../publish/compile-draft.ts'
import type { Runtime } from '../runtime.ts'
import { type ToldStay, tellStays } from '../words/tell-path.ts'

/** What is assumed to happen, and how long after the lead came in. */
export interface Assumed {
  readonly after: Duration
  readonly kind: string
  /** The step whose mail, call or handoff it is about. */
  readonly step?: string | undefined
  readonly payload?: Readonly<Record<string, unknown>> | undefined
}

/** A rehearsal of a drawing for a made-up lead (D1). */
export interface Rehearsal {
  readonly drawing: Scenario
  /** Which of the starts the lead comes in by, in the order of the program. */
  readonly entry: number
  readonly lead: InventedLead
  readonly script: readonly Assumed[]
  /** How far to look. */
  readonly days: number
}

/** What a rehearsal came to. */
export type Rehearsed =
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'rehearsed'
      readonly path: readonly ToldStay[]
      readonly timeZone: string
      /** How it ended, or undefined while the lead would still be on the way. */
      readonly ended?: string
      readonly total: number
    }

const BAD_EVENT = {
  ja: 'この行動は読み取れません',
  en: 'This event cannot be read',
} as const
const NO_ENTRY = { ja: 'この開始条件はありません', en: 'There is no such start' } as const

function happen(
  session: Session,
  about: { readonly assumed: Assumed; readonly i: number },
  play: Play,
): Session {
  const { assumed, i } = about
  const kind: EventKind | undefined = isEventKind(assumed.kind) ? assumed.kind : undefined
  const payload = aboutStep(session, assumed)
  if (kind === undefined || !payloadSchemaOf(kind).safeParse(payload).success)
    throw badInput(`script.${i}`, BAD_EVENT)
  return hear(session, { kind, payload }, play)
}

function playThrough(
  program: Program,
  asked: Rehearsal,
  about: { readonly world: World; readonly play: Play; readonly now: EpochMs; readonly zone: string },
): Session {
  const { world, play, now, zone } = about
  if (!program.entries[asked.entry]) throw badInput('entry', NO_ENTRY)
  let session = beginSession({ runId: 'rehearsal', program, world, now, entry: asked.entry }, play)
  const script = asked.script
    .map((assumed, i) => ({ assumed, i, at: addDuration(now, assumed.after, zone) }))
    .toSorted((a, b) => a.at - b.at)
  for (const { assumed, i, at } of script) session = happen(moveTo(session, at, play), { assumed, i }, play)
  return moveTo(session, addDuration(now, { amount: asked.days, unit: 'day' }, zone), play)
}

/**
 * Plays a drawing for a made-up lead on the very interpreter that runs in production, with a clock of its own and
 * answers that are assumed; nothing is sent and nothing kept.
 */
export async function rehearse(runtime: Runtime, asked: Rehearsal): Promise<Rehearsed> {
  const { db, clock } = runtime
  const [assets, live] = await Promise.all([loadAssets(db), runtime.live.current(db)])
  const { program, diagnostics } = compileDraft(asked.drawing, assets)
  if (!program) return { kind: 'refused', diagnostics }
  const now = clock.now()
  const zone = live.organisation.timeZone
  const { organisation } = live
  const world = inventedWorld(asked.lead, { organisation, sending: sendingOf(live, []) }, now)
  const session = playThrough(program, asked, { world, play: makePlay(program, live), now, zone })
  const happened = new Map(session.world.facts.events.map((event) => [event.seq, event]))
  const told = { version: { graph: asked.drawing, program }, happened, zone }
  const { phase } = session.state
  const { company, personal, site, real } = session.world.facts.scores
  return {
    kind: 'rehearsed',
    path: tellStays(told, staysOf(session.trace), assets),
    timeZone: zone,
    total: company + personal + site + real,
    ...(phase.kind === 'ended' && { ended: phase.reason }),
  }
}
