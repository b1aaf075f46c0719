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
      FILES_URL: 'https://key:se%2Fcret@store.example/bucket/shirube/?region=ap-northeast-1',
      PUBLIC_URL: 'https://ma.example.jp/',
      PORT: '80',
      TEMPORAL_NAMESPACE: '',
      SHIRUBE_TEST_CLOCK: '1',
    })
    expect(config).toMatchObject({
      temporal: { namespace: 'default', tls: true, apiKey: 'key' },
      files: {
        kind: 's3',
        url: 'https://store.example/bucket/shirube',
        accessKeyId: 'key',
        secretAccessKey: 'se/cret',
        region: 'ap-northeast-1',
      },
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
    ['SHIRUBE_SECRETS_OLD', `${'x'.repeat(32)},short`, '32 characters'],
    ['FILES_URL', 's3://bucket/files', 'https://KEY:SECRET@host/bucket'],
    ['FILES_URL', 'https://key:secret@store.example/', 'https://KEY:SECRET@host/bucket'],
    ['FILES_URL', 'https://store.example/bucket', 'https://KEY:SECRET@host/bucket'],
    ['FILES_URL', 'files', 'file:///folder'],
    ['PORT', '99999', '65535'],
    ['PORT', 'many', 'port number'],
    ['PORT', '6000', 'browsers refuse'],
    ['PORT', '4190', 'browsers refuse'],
    ['SHIRUBE_TEST_CLOCK', 'yes', '1 (on) or 0 (off)'],
    ['LOG_LEVEL', 'loud', 'error, warn, info, debug'],
  ])('refuses %s=%s and says what it must be', (name, value, hint) => {
    const refusal = refusalOf({ ...least, [name]: value })
    expect(refusal.issues).toHaveLength(1)
    expect(refusal.message).toContain(name)
    expect(refusal.message).toContain(hint)
  })

  test('takes a port that browsers refuse when they come by another address', () => {
    const env = { ...least, PORT: '6000', PUBLIC_URL: 'https://ma.example.jp' }
    expect(readConfig(env).listen.port).toBe(6000)
  })

  test('takes a secret in force and earlier ones, newest first', () => {
    const [now, before, first] = ['n', 'b', 'f'].map((letter) => letter.repeat(32))
    expect(readConfig(least).secrets).toEqual([least.SHIRUBE_SECRET])
    const env = { ...least, SHIRUBE_SECRET: now, SHIRUBE_SECRETS_OLD: `${before}, ${first}` }
    expect(readConfig(env).secrets).toEqual([now, before, first])
  })

  test('never repeats a secret in what it says', () => {
    expect(refusalOf({ ...least, SHIRUBE_SECRET: 'hush-hush' }).message).not.toContain('hush-hush')
    expect(refusalOf({ ...least, SHIRUBE_SECRETS_OLD: 'hush-hush' }).message).not.toContain('hush-hush')
    expect(refusalOf({ ...least, FILES_URL: 'https://u:hush-hush@h/' }).message).not.toContain('hush-hush')
    expect(refusalOf({ ...least, DATABASE_URL: 'mysql://u:hush-hush@h/d' }).message).not.toContain(
      'hush-hush',
    )
  })
})
