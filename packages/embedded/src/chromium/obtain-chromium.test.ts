import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chromiumFlags, obtainChromium } from './obtain-chromium.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-chromium-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const playwright = { path: '/nowhere/chrome', install: ['false'] }

test('a browser that a variable names comes before all others', async () => {
  const path = join(folder, 'chrome')
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  expect(await obtainChromium({ playwright, env: { CHROMIUM_PATH: path } })).toEqual({ path, how: 'named' })
})

test('a named browser that is not there is refused with the variable to set', async () => {
  const refused = obtainChromium({ playwright, env: { CHROMIUM_PATH: '/nowhere' } })
  await expect(refused).rejects.toThrow(/CHROMIUM_PATH=\/nowhere: not there.*Set CHROMIUM_PATH/u)
})

test('only root goes without the sandbox', () => {
  expect(chromiumFlags().includes('--no-sandbox')).toBe(process.getuid?.() === 0)
})
