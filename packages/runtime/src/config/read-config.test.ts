import { AppError } from '@shirube/kernel'
import { describe, expect, test } from 'vitest'
import { readConfig } from './read-config.ts'

const least = {
  DATABASE_URL: 'postgres://user:word@localhost:5432/shirube',
  TEMPORAL_ADDRESS: 'localhost:7233',
  SMTP_URL: 'smtp://localhost:25',
  SHIRUBE_SECRET: 'x'.repeat(32),
}

const refusalOf = (env: Record<string, string>): AppError => {
  try {
    readConfig(env)
  } catch (failure) {
    if (failure instanceof AppError) return failure
  }
  throw new Error('was not refused')
}

describe('the configuration', () => {
  test('fills in what may be left out', () => {
    expect(readConfig({ ...least, DATA_DIR: '/srv/shirube' })).toMatchObject({
      temporal: { address: 'localhost:7233', namespace: 'default', tls: false, apiKey: undefined },
      files: { kind: 'folder', folder: '/srv/shirube/files' },
      listen: { host: '127.0.0.1', port: 4649 },
      publicUrl: 'http://localhost:4649',
      testClock: false,
    })
  })

  test('takes what is set, and an empty variable as not set', () => {
    const config = readConfig({
      ...least,
      TEMPORAL_API_KEY: 'key',
      FILES_URL: 's3://bucket.example/files',
      PUBLIC_URL: 'https://ma.example.jp/',
      PORT: '80',
      TEMPORAL_NAMESPACE: '',
      SHIRUBE_TEST_CLOCK: '1',
    })
    expect(config).toMatchObject({
      temporal: { namespace: 'default', tls: true, apiKey: 'key' },
      files: { kind: 's3', url: 's3://bucket.example/files' },
      publicUrl: 'https://ma.example.jp',
      listen: { port: 80 },
      testClock: true,
    })
  })

  test('names every variable that is missing at once', () => {
    const refusal = refusalOf({})
    expect(refusal.code).toBe('not_configured')
    expect(refusal.issues.map((issue) => issue.path)).toEqual(Object.keys(least))
    for (const name of Object.keys(least)) expect(refusal.message).toContain(`${name} is not set`)
  })

  test.each([
    ['DATABASE_URL', 'mysql://localhost/x', 'postgres://'],
    ['TEMPORAL_ADDRESS', 'localhost', 'host:port'],
    ['SMTP_URL', 'localhost:25', 'smtp://'],
    ['SHIRUBE_SECRET', 'short', '32 characters'],
    ['PORT', '99999', '65535'],
    ['PORT', 'many', 'port number'],
    ['SHIRUBE_TEST_CLOCK', 'yes', '1 (on) or 0 (off)'],
    ['LOG_LEVEL', 'loud', 'error, warn, info, debug'],
  ])('refuses %s=%s and says what it must be', (name, value, hint) => {
    const refusal = refusalOf({ ...least, [name]: value })
    expect(refusal.issues).toHaveLength(1)
    expect(refusal.message).toContain(name)
    expect(refusal.message).toContain(hint)
  })

  test('never repeats a secret in what it says', () => {
    expect(refusalOf({ ...least, SHIRUBE_SECRET: 'hush-hush' }).message).not.toContain('hush-hush')
    expect(refusalOf({ ...least, DATABASE_URL: 'mysql://u:hush-hush@h/d' }).message).not.toContain(
      'hush-hush',
    )
  })
})
