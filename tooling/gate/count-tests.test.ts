import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-tests.ts'

const assertion = (fullName: string, status = 'passed') => ({ fullName, status })

test('tests are counted one by one, and a file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 3,
    testResults: [
      { name: 'a.test.ts', status: 'passed', assertionResults: [assertion('one'), assertion('two')] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [assertion('three'), assertion('four', 'failed'), assertion('five', 'failed')],
      },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ],
  }
  const failures = ['four', 'five', 'c.test.ts']
  expect(countVitest(report)).toEqual({ passed: 3, failed: 3, failures, repeated: [] })
})

test('a test that held only when repeated is named', () => {
  const repeated = { ...assertion('two'), failureMessages: ['It never came to be'] }
  const report = {
    numPassedTests: 2,
    testResults: [{ name: 'a.db.test.ts', status: 'passed', assertionResults: [assertion('one'), repeated] }],
  }
  expect(countVitest(report)).toEqual({ passed: 2, failed: 0, failures: [], repeated: ['two'] })
})

test('a journey that held only when repeated is named, and a broken set-up has failed', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] })
  const suites = [
    {
      specs: [spec('one', 'expected'), spec('two', 'unexpected')],
      suites: [{ specs: [spec('three', 'flaky'), spec('four', 'skipped')] }],
    },
  ]
  expect(countPlaywright({ errors: [], suites })).toEqual({
    passed: 2,
    failed: 1,
    failures: ['two'],
    repeated: ['three'],
  })
  expect(countPlaywright({ errors: [{ message: 'no database' }], suites: [] })).toEqual({
    passed: 0,
    failed: 1,
    failures: ['no database'],
    repeated: [],
  })
})
