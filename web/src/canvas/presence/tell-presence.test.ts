import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tellPresence } from './tell-presence.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function telling() {
  const said: string[] = []
  const told = tellPresence({
    say: (doing) => said.push(doing),
    leave: () => said.push('gone'),
    now: Date.now,
  })
  return { said, told }
}

test('an open tab says so at once and again, and that it is gone when it is closed', () => {
  const { said, told } = telling()
  vi.advanceTimersByTime(45_000)
  told.stop()
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual(['looking', 'looking', 'looking', 'gone'])
})

test('the first change says at once that somebody edits, many changes say it no more often, and a pause ends it', () => {
  const { said, told } = telling()
  told.edited()
  told.edited()
  expect(said).toEqual(['looking', 'editing'])
  vi.advanceTimersByTime(80_000)
  expect(said.at(-1)).toBe('looking')
  told.stop()
})
