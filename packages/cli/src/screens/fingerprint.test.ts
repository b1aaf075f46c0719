import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'

let root: string
const write = (name: string, text: string): void => {
  mkdirSync(join(root, name, '..'), { recursive: true })
  writeFileSync(join(root, name), text)
}
const now = (): string => fingerprint(root, ['web', 'lock.yaml'])

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'shirube-fingerprint-'))
  write('web/src/main.tsx', 'one')
  write('lock.yaml', 'lock')
})
afterEach(() => rmSync(root, { recursive: true }))

test('a fingerprint is the same until a source, its name or the lockfile changes', () => {
  const first = now()
  expect(now()).toBe(first)
  write('web/src/main.tsx', 'two')
  const second = now()
  expect(second).not.toBe(first)
  write('lock.yaml', 'other')
  const third = now()
  expect(third).not.toBe(second)
  write('web/src/more.tsx', '')
  expect(now()).not.toBe(third)
})

test('what is made, and tests, leave it as it was', () => {
  const first = now()
  write('web/dist/index.html', 'built')
  write('web/node_modules/react/index.js', 'library')
  write('web/src/routeTree.gen.ts', 'made')
  write('web/.tanstack/tmp/one', 'note of a tool')
  write('web/src/main.test.tsx', 'test')
  expect(now()).toBe(first)
})
