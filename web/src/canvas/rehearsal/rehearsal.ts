import {
  beginSession,
  hear,
  moveTo,
  nextDue,
  type Play,
  type Program,
  type Session,
  type World,
} from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { type Assumption, assumedOf } from './assumption.ts'

/** A rehearsal of one lead: the run as it stands, and every moment that one may go back to. */
export interface Rehearsal {
  readonly play: Play
  readonly zone: string
  readonly draft: Scenario
  /** By which of the program's starts the lead came in. */
  readonly entry: number
  readonly session: Session
  readonly past: readonly Session[]
}

/** What a rehearsal is begun with. */
export interface Beginning {
  readonly program: Program
  readonly play: Play
  readonly world: World
  readonly draft: Scenario
  readonly now: EpochMs
  readonly zone: string
  readonly entry: number
}

/** The lead comes in: the very interpreter of production, with a clock of its own (D1). Nothing is sent. */
export function beginRehearsal({ program, play, world, now, entry, zone, draft }: Beginning): Rehearsal {
  const session = beginSession({ runId: 'rehearsal', program, world, now, entry }, play)
  return { play, zone, draft, entry, session, past: [] }
}

const went = (rehearsal: Rehearsal, session: Session): Rehearsal => ({
  ...rehearsal,
  session,
  past: [...rehearsal.past, rehearsal.session],
})

/** The next moment at which something happens: assumed of the lead, or done by the run; undefined when nothing will. */
export function nextMoment(
  { session, draft, zone }: Rehearsal,
  assumptions: readonly Assumption[],
): EpochMs | undefined {
  const [assumed] = assumedOf(session, { draft, assumptions, zone })
  const due = nextDue(session)
  const moments = [assumed?.at, due].filter((at) => at !== undefined)
  return moments.length === 0 ? undefined : Math.max(session.now, Math.min(...moments))
}

/** Skips to the next moment at which something happens. */
export function skip(rehearsal: Rehearsal, assumptions: readonly Assumption[]): Rehearsal {
  const { session, play, draft, zone } = rehearsal
  const at = nextMoment(rehearsal, assumptions)
  if (at === undefined) return rehearsal
  const [assumed] = assumedOf(session, { draft, assumptions, zone })
  const due = nextDue(session)
  if (assumed && (due === undefined || assumed.at <= due))
    return went(rehearsal, hear(moveTo(session, assumed.at, play), assumed.happening, play))
  return went(rehearsal, moveTo(session, at, play))
}

/** Lets the clock run up to an instant; everything that happens on the way happens. */
export function runTo(rehearsal: Rehearsal, at: EpochMs, assumptions: readonly Assumption[]): Rehearsal {
  let current = rehearsal
  for (let n = 0; n < 100; n++) {
    const next = nextMoment(current, assumptions)
    if (next === undefined || next > at) break
    const skipped = skip(current, assumptions)
    if (
      skipped.session.trace.length === current.session.trace.length &&
      skipped.session.world.seq === current.session.world.seq
    )
      break
    current = skipped
  }
  const { session, play } = current
  return session.now >= at ? current : { ...current, session: moveTo(session, at, play) }
}

/** Something happens to the lead now, by the hand of whoever rehearses. */
export const happenNow = (rehearsal: Rehearsal, happening: Parameters<typeof hear>[1]): Rehearsal =>
  went(rehearsal, hear(rehearsal.session, happening, rehearsal.play))

/** Goes back to the moment before. */
export function back(rehearsal: Rehearsal): Rehearsal {
  const session = rehearsal.past.at(-1)
  return session ? { ...rehearsal, session, past: rehearsal.past.slice(0, -1) } : rehearsal
}
