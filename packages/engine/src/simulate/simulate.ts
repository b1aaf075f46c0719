import type { EpochMs } from '@shirube/kernel'
import type { Program } from '../program/program.ts'
import { beginSession, hear, moveTo, nextDue, type Play, type Session } from './session.ts'
import type { Happening, World } from './world.ts'

/** What is assumed to happen in a simulation, and when. */
export interface Scripted {
  readonly at: EpochMs
  readonly happening: Happening
}

/**
 * Plays a program from an entry to its end, to a horizon, or until it waits for something that the script does
 * not hold: the same `step` as production, with a virtual clock.
 */
export function simulate(
  start: {
    readonly runId: string
    readonly program: Program
    readonly world: World
    readonly now: EpochMs
    readonly entry: number
  },
  { script, until }: { readonly script: readonly Scripted[]; readonly until: EpochMs },
  play: Play,
): Session {
  let session = beginSession(start, play)
  for (const { at, happening } of [...script].sort((a, b) => a.at - b.at)) {
    if (at > until) break
    session = hear(moveTo(session, at, play), happening, play)
  }
  for (let due = nextDue(session); due !== undefined && due <= until; due = nextDue(session)) {
    const next = moveTo(session, due, play)
    if (next.trace.length === session.trace.length && nextDue(next) === due) break
    session = next
  }
  return session
}
