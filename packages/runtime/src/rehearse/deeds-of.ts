import { nextDue, type Session } from '@shirube/engine'
import type { EpochMs, NodeId } from '@shirube/kernel'

/** Something that a run is going to do, or a wait in which it is going to stand. */
export interface Deed {
  readonly kind: 'mail' | 'call' | 'handoff' | 'wait' | 'end'
  readonly at: EpochMs
  /** When a wait is over at the latest; missing where only an event or a person ends it. */
  readonly until?: EpochMs
  readonly node: NodeId
  /** The engine would not do it, by its rules: no consent, no address. */
  readonly refused: boolean
}

const KINDS = { message: 'mail', callTask: 'call', handoff: 'handoff' } as const

interface Stay {
  readonly node: NodeId
  readonly from: EpochMs
  readonly to: EpochMs | undefined
  readonly kind: keyof typeof KINDS | undefined
  readonly at: EpochMs
  readonly refused: boolean
}

const isDeed = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind)

/** The stays of a run from where it stood when the rehearsal began, each with the first deed that it is for. */
function staysAhead(
  session: Session,
  from: { readonly node: NodeId; readonly ordinal: number },
  now: EpochMs,
) {
  const stay = (node: NodeId, at: EpochMs): Stay => ({
    ...{ node, at, from: at, to: undefined, kind: undefined, refused: false },
  })
  const stays = new Map<number, Stay>([[from.ordinal, stay(from.node, now)]])
  const change = (ordinal: number, to: Partial<Stay>): void => {
    const before = stays.get(ordinal)
    if (before) stays.set(ordinal, { ...before, ...to })
  }
  for (const { at, command } of session.trace) {
    if (command.kind === 'visit.entered') stays.set(command.ordinal, stay(command.node, command.at))
    if (command.kind === 'apply' && isDeed(command.effect.kind))
      change(command.ordinal, { kind: command.effect.kind, at })
    if (command.kind === 'visit.left')
      change(command.ordinal, { to: command.at, refused: command.why.kind === 'refused' })
  }
  return [...stays.values()]
}

/** What a run that was played on from `now` does, and where it waits, in order of time. */
export function deedsOf(
  session: Session,
  from: { readonly node: NodeId; readonly ordinal: number },
  now: EpochMs,
): readonly Deed[] {
  const due = nextDue(session)
  const deeds = staysAhead(session, from, now).flatMap((stay): readonly Deed[] => {
    const { node, refused } = stay
    const until = stay.to ?? due
    const done = stay.kind && { kind: KINDS[stay.kind], at: stay.at, node, refused }
    const waits = stay.to === undefined ? session.await.kind === 'wait' : stay.to > stay.from
    // A call, a handoff and a mail that waits for quiet hours are told once: by the deed.
    if (done) return [done]
    return waits
      ? [{ kind: 'wait', at: stay.from, node, refused, ...(until !== undefined && { until }) }]
      : []
  })
  const last = session.trace.at(-1)
  const end = session.trace.findLast(({ command }) => command.kind === 'visit.left')?.command
  const ended = last?.command.kind === 'ended' && end?.kind === 'visit.left'
  return ended ? [...deeds, { kind: 'end', at: last.at, node: end.node, refused: false }] : deeds
}
