import { z } from 'zod'

/** Tests that held and tests that did not. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

/** Counts vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, testResults } = vitestReport.parse(report)
  const failed = testResults.map((file) => {
    const tests = file.assertionResults.filter((test) => test.status === 'failed').length
    return tests === 0 && file.status === 'failed' ? 1 : tests
  })
  return { passed: numPassedTests, failed: failed.reduce((sum, n) => sum + n, 0) }
}

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

/** Counts Playwright's JSON report; a journey that held only when repeated has failed. */
export function countPlaywright(report: unknown): Counts {
  const { errors, stats } = playwrightReport.parse(report)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
