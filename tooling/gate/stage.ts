import type { Counts } from './count-tests.ts'

/** One step of the gate. A check passes or fails as a whole; a test stage is counted test by test. */
export type Stage =
  | { readonly kind: 'check'; readonly name: string; readonly command: readonly string[] }
  | { readonly kind: 'vitest'; readonly name: string; readonly project: string }
  | { readonly kind: 'playwright'; readonly name: string }

/** What came of a stage. */
export interface Outcome extends Counts {
  /** What it said; shown when something failed. */
  readonly output: string
}

const tsx = (script: string, ...args: readonly string[]): readonly string[] => ['tsx', script, ...args]

/** Stages that may run beside each other. */
export type StageGroup = readonly Stage[]

/** What needs no database, group by group: the registries first, as everything after reads them. */
export const STATIC_STAGES: readonly StageGroup[] = [
  [{ kind: 'check', name: 'generate', command: tsx('tooling/generate/main.ts') }],
  [
    { kind: 'check', name: 'types', command: ['tsc', '-b'] },
    { kind: 'check', name: 'format', command: ['biome', 'check', '.'] },
    { kind: 'check', name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
    { kind: 'check', name: 'architecture', command: tsx('tooling/architecture/main.ts') },
    { kind: 'check', name: 'dead code', command: ['knip', '--no-progress'] },
    { kind: 'check', name: 'sizes, texts', command: tsx('tooling/checks/main.ts') },
    { kind: 'check', name: 'screens', command: tsx('tooling/web/main.ts') },
    { kind: 'check', name: 'requirements', command: tsx('tooling/requirements/main.ts', '--check') },
    // Last of its lane: the types take longest, and on one core.
    { kind: 'vitest', name: 'unit', project: 'unit' },
  ],
]

/** What runs on the real parts, group after group. */
export const RUNNING_STAGES: readonly StageGroup[] = [
  [{ kind: 'vitest', name: 'integration', project: 'integration' }],
  // By itself: two thousand events race in it for ten connections.
  [{ kind: 'vitest', name: 'workflows', project: 'workflows' }],
  [{ kind: 'vitest', name: 'processes', project: 'processes' }],
  [{ kind: 'playwright', name: 'journeys' }],
]
