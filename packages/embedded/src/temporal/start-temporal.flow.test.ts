import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../process/identity.ts'
import { startTemporal } from './start-temporal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-temporal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('[D16] the development server starts, and one left over from a crash is stopped first', async () => {
  const lost = await startTemporal({ folder })
  expect(isRunning(lost.process)).toBe(true)
  const running = await startTemporal({ folder })
  try {
    expect(isRunning(lost.process)).toBe(false)
    expect(isRunning(running.process)).toBe(true)
  } finally {
    await running.stop()
  }
  expect(isRunning(running.process)).toBe(false)
})
