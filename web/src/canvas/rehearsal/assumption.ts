import {
  CALL_OUTCOMES,
  type CallOutcome,
  HANDOFF_ANSWERS,
  type HandoffAnswer,
  isEventKind,
} from '@shirube/audience'
import type { Happening, Session } from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import { addDuration, type Duration } from '@shirube/kernel/zone'
import { aboutStep } from '@shirube/rehearsal'
import type { Scenario, ScenarioNode } from '@shirube/scenario'

/** What the lead, or the colleague who works with it, is assumed to do, and how long after the step has acted. */
export type Assumption =
  | { readonly does: 'open' | 'click'; readonly on: boolean; readonly after: Duration }
  | { readonly does: 'call'; readonly on: boolean; readonly after: Duration; readonly outcome: CallOutcome }
  | {
      readonly does: 'handoff'
      readonly on: boolean
      readonly after: Duration
      readonly answer: HandoffAnswer
    }

/** What is assumed until somebody says otherwise. */
export const FIRST_ASSUMPTIONS: readonly Assumption[] = [
  { does: 'open', on: true, after: { amount: 1, unit: 'hour' } },
  { does: 'click', on: true, after: { amount: 2, unit: 'hour' } },
  { does: 'call', on: true, after: { amount: 3, unit: 'hour' }, outcome: 'appointment' },
  { does: 'handoff', on: true, after: { amount: 2, unit: 'hour' }, answer: 'accepted' },
]

/** The outcomes that may be assumed of a call; being called back at a time needs that time. */
export const ASSUMED_OUTCOMES = CALL_OUTCOMES.filter((outcome) => outcome !== 'call_back')
export const ASSUMED_ANSWERS = HANDOFF_ANSWERS.filter((answer) => answer !== 'held')

/** Something assumed, and when it happens. */
export interface Due {
  readonly at: EpochMs
  readonly step: string
  readonly happening: Happening
}

const ACTS: Readonly<
  Record<Assumption['does'], { readonly type: string; readonly kind: Happening['kind'] }>
> = {
  open: { type: 'send-email', kind: 'mail.opened' },
  click: { type: 'send-email', kind: 'mail.clicked' },
  call: { type: 'call-task', kind: 'call.completed' },
  handoff: { type: 'handoff', kind: 'handoff.answered' },
}

/** What an assumed event carries beside what it is about. */
function carried(assumption: Assumption, node: ScenarioNode): Readonly<Record<string, unknown>> {
  const mail = node.data['mail']
  switch (assumption.does) {
    case 'open':
      return { mail }
    case 'click':
      return { mail, link: '1', url: 'https://shirube.example/' }
    case 'call':
      return { outcome: assumption.outcome }
    case 'handoff':
      return { answer: assumption.answer }
  }
}

const SUBJECTS = ['message', 'task', 'handoff'] as const

/** True when this has happened already to what the step made. */
const happened = ({ world }: Session, kind: string, key: string): boolean =>
  world.facts.events.some(
    (event) => event.kind === kind && SUBJECTS.some((field) => event.payload[field] === key),
  )

/** Everything assumed that has not happened yet, the next first. */
export function assumedOf(
  session: Session,
  about: { readonly draft: Scenario; readonly assumptions: readonly Assumption[]; readonly zone: string },
): readonly Due[] {
  const { draft, assumptions, zone } = about
  if (session.await.kind === 'done') return []
  const due = Object.entries(session.state.refs).flatMap(([step, made]) => {
    const node = Object.values(draft.nodes).find(({ id }) => id === step)
    if (!node) return []
    return assumptions.flatMap((assumption): Due[] => {
      const { type, kind } = ACTS[assumption.does]
      if (!assumption.on || node.type !== type || happened(session, kind, made.key)) return []
      const payload = aboutStep(session, { kind, step, payload: carried(assumption, node) })
      const at = Math.max(session.now, addDuration(made.at, assumption.after, zone))
      return isEventKind(kind) ? [{ at, step, happening: { kind, payload } }] : []
    })
  })
  return due.toSorted((a, b) => a.at - b.at)
}
