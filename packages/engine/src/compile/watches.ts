import { type Diagnostic, diagnostic, type Scenario } from '@shirube/scenario'
import { type Watch, watchOnSchema } from '../program/program.ts'
import { COMPILE_TEXT } from './text.ts'

/** Reads goals and exit rules out of the settings. */
export function readWatches(scenario: Scenario): {
  readonly watches: readonly Watch[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const watches: Watch[] = []
  const diagnostics: Diagnostic[] = []
  const read = (field: string, watch: Omit<Watch, 'on'>, on: unknown): void => {
    const parsed = watchOnSchema.safeParse(on)
    if (parsed.success) watches.push({ ...watch, on: parsed.data })
    for (const issue of parsed.error?.issues ?? []) {
      const place = ['on', ...issue.path].join('.')
      const about = { severity: 'error', code: 'compile.bad-watch', field: `${field}.${place}` } as const
      diagnostics.push(diagnostic(about, COMPILE_TEXT['bad-watch'], { detail: issue.message }))
    }
  }
  // Goals come first: a lead that reaches one by the event that also takes it out has still reached it.
  for (const [i, goal] of scenario.settings.goals.entries()) {
    read(`goals.${i}`, { id: goal.id, kind: 'goal', title: goal.title, leaves: goal.leaves }, goal.on)
  }
  for (const [i, exit] of scenario.settings.exits.entries()) {
    read(`exits.${i}`, { id: exit.id, kind: 'exit', title: exit.title ?? '', leaves: true }, exit.on)
  }
  return { watches, diagnostics }
}
