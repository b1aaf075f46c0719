import { runStage } from './run-stage.ts'
import { RUNNING_STAGES, STATIC_STAGES } from './stage.ts'

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
  const stages = options.staticOnly ? STATIC_STAGES : [...STATIC_STAGES, ...RUNNING_STAGES]
  let passed = 0
  let failed = 0
  for (const stage of stages) {
    const began = performance.now()
    const outcome = await runStage(stage, env)
    passed += outcome.passed
    failed += outcome.failed
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6)
    const tests = stage.kind === 'check' ? '' : `  ${outcome.passed} passed, ${outcome.failed} failed`
    console.log(`${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${stage.name.padEnd(14)}${seconds} s${tests}`)
    for (const title of outcome.repeated) console.log(`     held only when repeated: ${title}`)
    for (const title of outcome.failures) console.log(`     failed: ${title}`)
    if (outcome.failed > 0) console.log(outcome.output.trimEnd())
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}
