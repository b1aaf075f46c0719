import { runStage } from './run-stage.ts'
import { type Outcome, RUNNING_STAGES, STATIC_STAGES, type Stage, type StageGroup } from './stage.ts'

// What a person has set for their own installation must not lead a test to it.
const NOT_FOR_TESTS = [
  'DATABASE_URL',
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_API_KEY',
  'TEMPORAL_TLS',
  'SMTP_URL',
  'FILES_URL',
  'SHIRUBE_SECRET',
  'SHIRUBE_SECRETS_OLD',
  'SHIRUBE_TEST_CLOCK',
  'PUBLIC_URL',
  'PORT',
  'HOST',
  'DATA_DIR',
  'TEST_POSTGRES_URL',
] as const

/**
 * Runs the gate and says in one line a stage how it went, what a failed stage said, and at the end `N passed, N
 * failed`. Every stage runs, whatever became of the ones before. Returns true when nothing failed.
 */
export async function runGate(options: {
  readonly all: boolean
  readonly staticOnly: boolean
}): Promise<boolean> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...(options.all ? { SHIRUBE_TEST_ALL: '1' } : {}) }
  for (const name of NOT_FOR_TESTS) delete env[name]
  const groups = options.staticOnly ? STATIC_STAGES : [...STATIC_STAGES, ...RUNNING_STAGES]
  const counts = { passed: 0, failed: 0 }
  const run = async (stage: Stage): Promise<void> => {
    const began = performance.now()
    const outcome = await runStage(stage, env)
    counts.passed += outcome.passed
    counts.failed += outcome.failed
    tell(stage, outcome, (performance.now() - began) / 1000)
  }
  for (const group of groups) await twoAtOnce(group, run)
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  return counts.failed === 0
}

/** Two lanes: while the types are checked, the other checks take turns. */
async function twoAtOnce(group: StageGroup, run: (stage: Stage) => Promise<void>): Promise<void> {
  const waiting = [...group]
  const lane = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) await run(stage)
  }
  await Promise.all([lane(), lane()])
}

function tell(stage: Stage, outcome: Outcome, seconds: number): void {
  const { passed, failed, failures, repeated, output } = outcome
  const tests = stage.kind === 'check' ? '' : `  ${passed} passed, ${failed} failed`
  const time = seconds.toFixed(1).padStart(6)
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(14)}${time} s${tests}`)
  for (const title of repeated) console.log(`     held only when repeated: ${title}`)
  for (const title of failures) console.log(`     failed: ${title}`)
  if (failed > 0) console.log(output.trimEnd())
}
