import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-tests.ts'

test('tests are counted one by one, and a file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 3,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
      {
        status: 'failed',
        assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }],
      },
      { status: 'failed', assertionResults: [] },
    ],
  }
  expect(countVitest(report)).toEqual({ passed: 3, failed: 3 })
})

test('a journey that held only when repeated has failed, and so has a broken set-up', () => {
  expect(countPlaywright({ errors: [], stats: { expected: 4, unexpected: 1, flaky: 1 } })).toEqual({
    passed: 4,
    failed: 2,
  })
  expect(countPlaywright({ errors: [{}], stats: { expected: 0, unexpected: 0, flaky: 0 } })).toEqual({
    passed: 0,
    failed: 1,
  })
})
