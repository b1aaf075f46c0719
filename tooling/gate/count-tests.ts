import { z } from 'zod'

/** Tests that held and tests that did not. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  /** The titles of those that did not hold. */
  readonly failures: readonly string[]
  /** The titles of those that held only when they were repeated. */
  readonly repeated: readonly string[]
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.unknown()).default([]),
        }),
      ),
    }),
  ),
})

/** Counts vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, testResults } = vitestReport.parse(report)
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName)
    return tests.length === 0 && status === 'failed' ? [name] : tests
  })
  // What a test said before it held stays in the report.
  const repeated = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName }) => fullName)
  return { passed: numPassedTests, failed: failures.length, failures, repeated }
}

interface Suite {
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly { readonly status: string }[]
  }[]
  readonly suites?: readonly Suite[] | undefined
}

const suiteSchema: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
    suites: z.array(suiteSchema).optional(),
  }),
)

const playwrightReport = z.object({
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(suiteSchema),
})

const testsOf = (suites: readonly Suite[]): readonly { readonly title: string; readonly status: string }[] =>
  suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status }))),
    ...testsOf(inner),
  ])

/** Counts Playwright's JSON report; a broken set-up counts as a failure of its own. */
export function countPlaywright(report: unknown): Counts {
  const { errors, suites } = playwrightReport.parse(report)
  const tests = testsOf(suites)
  const titles = (wanted: string): readonly string[] =>
    tests.filter(({ status }) => status === wanted).map(({ title }) => title)
  const repeated = titles('flaky')
  const failures = [...titles('unexpected'), ...errors.map(({ message }) => message ?? 'the set-up')]
  return { passed: titles('expected').length + repeated.length, failed: failures.length, failures, repeated }
}
