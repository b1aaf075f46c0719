import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isRunning } from '../process/identity.ts'
import { type TestFolder, testFolder } from '../testing/test-folder.ts'
import { startTemporal } from './start-temporal.ts'

let own: TestFolder
let folder: string
beforeEach(async () => {
  own = await testFolder()
  folder = join(own.data, 'temporal')
})
afterEach(() => own.discard())

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
