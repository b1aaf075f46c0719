import { PartError } from '@shirube/embedded'
import { AppError } from '@shirube/kernel'
import { afterEach, expect, test, vi } from 'vitest'
import { describeFailure } from './failure.ts'

afterEach(() => vi.unstubAllEnvs())

const lost = new PartError('Temporal', {
  tried: [
    { way: 'on the PATH', why: 'not there' },
    { way: 'download', why: 'no network' },
  ],
  advice: { ja: 'TEMPORAL_ADDRESS を設定してください。', en: 'Set TEMPORAL_ADDRESS.' },
})

test('a part that cannot be had is told with each way that was tried and what to set', () => {
  vi.stubEnv('LC_ALL', 'en')
  expect(describeFailure(lost)).toBe(
    'Temporal could not be had. What was tried:\n  - on the PATH: not there\n  - download: no network\nSet TEMPORAL_ADDRESS.',
  )
  vi.stubEnv('LC_ALL', 'ja_JP.UTF-8')
  expect(describeFailure(lost)).toContain('TEMPORAL_ADDRESS を設定してください。')
})

test('an expected refusal is told in its own words, a defect with its trace and cause', () => {
  expect(describeFailure(new AppError('not_configured', 'PORT is odd'))).toBe('PORT is odd')
  const told = describeFailure(new Error('outer', { cause: new TypeError('inner') }))
  expect(told).toMatch(/outer[\s\S]+failure\.test[\s\S]+inner/u)
})
