import type { Localised } from '@shirube/kernel'

/** One command of `shirube`, in a file of its own. */
export interface Command {
  /** How it is called and what each option does, in plain words. */
  readonly help: Localised
  /** Does it; the number is the exit code. Throws what `describeFailure` can tell. */
  run(args: readonly string[]): Promise<number>
}
