import type { Answered, scenarioEndpoints, UnderWayChoice } from '@shirube/contract'
import type { Scenario } from '@shirube/scenario'

/** What becomes of people who stand in one step. */
export type StepChoice = UnderWayChoice['steps'][string]

/** People who stand in a step of older versions that the draft changes or no longer has. */
export interface StandingStep {
  readonly step: string
  readonly title: string
  readonly people: number
  /** False when the draft no longer has this step. */
  readonly kept: boolean
}

/** Where the people under way stand: in steps that changed, and in the others. */
export interface Standing {
  readonly changed: readonly StandingStep[]
  readonly rest: number
  readonly people: number
}

type UnderWay = Answered<typeof scenarioEndpoints.underWay>['items']

/** Sorts the people under way by whether the step in which they stand changes. */
export function standingOf(items: UnderWay, draft: Scenario, changedSteps: ReadonlySet<string>): Standing {
  const steps = new Map<string, StandingStep>()
  for (const { step, title, people } of items.flatMap((item) => item.steps)) {
    const known = steps.get(step)
    const kept = Object.hasOwn(draft.nodes, step)
    steps.set(step, { step, title, kept, people: people + (known?.people ?? 0) })
  }
  const all = [...steps.values()]
  const changed = all.filter(({ step, kept }) => !kept || changedSteps.has(step))
  const sum = (some: readonly StandingStep[]): number => some.reduce((n, { people }) => n + people, 0)
  return {
    changed: changed.toSorted((a, b) => Number(a.kept) - Number(b.kept) || b.people - a.people),
    rest: sum(all) - sum(changed),
    people: sum(all),
  }
}

/** What is chosen for a step while nobody has: its people finish; those of a removed step wait for a choice. */
export const firstChoice = ({ kept }: StandingStep): StepChoice | undefined =>
  kept ? { kind: 'finish' } : undefined

/** The steps whose people still wait for a choice. */
export const undecided = (
  standing: Standing,
  choices: ReadonlyMap<string, StepChoice>,
): readonly StandingStep[] =>
  standing.changed.filter((step) => {
    const choice = choices.get(step.step) ?? firstChoice(step)
    return choice === undefined || (choice.kind === 'move' && choice.to === '')
  })

/** The choice as it goes to the server; only what is other than finishing is named. */
export function underWayChoice(
  standing: Standing,
  chosen: { readonly steps: ReadonlyMap<string, StepChoice>; readonly rest: UnderWayChoice['rest'] },
): UnderWayChoice {
  const steps = standing.changed.flatMap((step) => {
    const choice = chosen.steps.get(step.step) ?? firstChoice(step)
    return choice ? [[step.step, choice] as const] : []
  })
  return { rest: chosen.rest, steps: Object.fromEntries(steps) }
}
