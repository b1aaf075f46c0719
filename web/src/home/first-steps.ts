import type { Home, ScenarioRow } from '@shirube/contract'

/** One step of the first set-up: whether it is done, as what exists says, and where it is done. */
export interface FirstStep {
  readonly key: 'sender' | 'smtp' | 'tracker' | 'scenario' | 'publish'
  readonly done: boolean
  /** Missing while there is nothing to go to yet. */
  readonly href?: string
}

/** The steps to the first live scenario (S66), in their order; none once they are done. Sending for real may wait. */
export function firstSteps(
  { sender, smtp, tracked }: Home['beginning'],
  scenarios: readonly Pick<ScenarioRow, 'id' | 'live'>[],
): readonly FirstStep[] {
  const [draft] = scenarios
  const live = scenarios.some((scenario) => scenario.live !== undefined)
  if (sender && tracked && live) return []
  return [
    { key: 'sender', done: sender, href: '/settings/sending' },
    { key: 'smtp', done: smtp, href: '/dev/inbox' },
    { key: 'tracker', done: tracked, href: '/settings/tracking' },
    { key: 'scenario', done: draft !== undefined, href: '/scenarios' },
    { key: 'publish', done: live, ...(draft !== undefined && { href: `/scenarios/${draft.id}` }) },
  ]
}
