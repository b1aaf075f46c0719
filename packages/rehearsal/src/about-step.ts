import type { Session } from '@shirube/engine'

/** What names the mail, call or handoff that a step of this run has made. */
const ABOUT: readonly (readonly [prefix: string, field: string])[] = [
  ['mail.', 'message'],
  ['message.', 'message'],
  ['call.', 'task'],
  ['task.', 'task'],
  ['handoff.', 'handoff'],
]

/** Something assumed: what kind of event, and about the mail, call or handoff of which step. */
export interface AboutStep {
  readonly kind: string
  readonly step?: string | undefined
  readonly payload?: Readonly<Record<string, unknown>> | undefined
}

/** What an assumed event carries, with the mail, call or handoff that its step has made in this rehearsal. */
export function aboutStep(session: Session, assumed: AboutStep): Readonly<Record<string, unknown>> {
  const field = ABOUT.find(([prefix]) => assumed.kind.startsWith(prefix))?.[1]
  const key = assumed.step === undefined ? undefined : session.state.refs[assumed.step]?.key
  return { ...assumed.payload, ...(field !== undefined && key !== undefined && { [field]: key }) }
}
