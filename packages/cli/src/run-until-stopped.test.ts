import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('a process that cannot start ends, whatever it has begun already, and says why', () => {
  const script = `
    import { runUntilStopped } from './packages/cli/src/run-until-stopped.ts'
    setInterval(() => undefined, 1_000)
    await runUntilStopped(() => Promise.reject(new Error('the database is away')))`
  const node = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const { status, stderr } = spawnSync(process.execPath, node, {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(status).toBe(1)
  expect(stderr).toContain('the database is away')
}, 60_000)
