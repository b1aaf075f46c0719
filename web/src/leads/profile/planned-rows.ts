import type { LeadPlan, PlannedDeed } from '@shirube/contract'

type PlannedRun = LeadPlan['runs'][number]

/** One line of a lead's plan: a deed, and the run that does it. */
export interface PlannedRow {
  readonly key: string
  readonly deed: PlannedDeed
  readonly run: Omit<PlannedRun, 'deeds'>
}

/** A wait is over when it ends, and one that only a person or an event ends stands last. */
const momentOf = ({ kind, at, until }: PlannedDeed): number =>
  kind === 'wait' ? (until ?? Number.POSITIVE_INFINITY) : at

/** The deeds of all runs in the order in which they come. */
export const plannedRows = ({ runs }: LeadPlan): readonly PlannedRow[] =>
  runs
    .flatMap(({ deeds, ...run }) => deeds.map((deed, n) => ({ key: `${run.id} ${n}`, deed, run })))
    .toSorted((a, b) => momentOf(a.deed) - momentOf(b.deed) || 0)
