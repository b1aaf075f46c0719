import { PRESENT_FOR_MS } from '@shirube/contract'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepPresence, type OpenTab } from './keep-presence.ts'

type Hear = (of?: string) => void

/** Two servers that hear each other, as they do over the database. */
function twoServers() {
  const hearing = new Set<Hear>()
  const notifier = {
    tell: (_: string, of?: string) => {
      for (const hear of hearing) hear(of)
    },
    on: (_: string, hear: Hear) => {
      hearing.add(hear)
      return () => hearing.delete(hear)
    },
  }
  return [keepPresence(notifier, Date.now), keepPresence(notifier, Date.now)] as const
}

const mori: OpenTab = { scenario: 'welcome', user: 'mori', tab: 'a' }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('who opens a scenario on one server is seen on the other, and who leaves is not', () => {
  const [one, other] = twoServers()
  one.here(mori, 'looking')
  expect([...other.of('welcome')]).toEqual([['mori', 'looking']])
  expect([...other.of('another')]).toEqual([])
  one.gone(mori)
  expect([...other.of('welcome')]).toEqual([])
  one.close()
  other.close()
})

test('somebody with two tabs is there once, edits when either does, and stays until both are closed', () => {
  const [one] = twoServers()
  one.here(mori, 'editing')
  one.here({ ...mori, tab: 'b' }, 'looking')
  expect([...one.of('welcome')]).toEqual([['mori', 'editing']])
  one.gone(mori)
  expect([...one.of('welcome')]).toEqual([['mori', 'looking']])
  one.close()
})

test('news is told of a change alone, not each time that a tab says it is still open', () => {
  const [one, other] = twoServers()
  const news: string[] = []
  const stop = other.on((scenario) => news.push(scenario))
  one.here(mori, 'looking')
  one.here(mori, 'looking')
  one.here(mori, 'editing')
  expect(news).toEqual(['welcome', 'welcome'])
  stop()
  one.gone(mori)
  expect(news).toHaveLength(2)
  one.close()
  other.close()
})

test('a tab that is not heard of any more counts as closed, and that is news', () => {
  const [one] = twoServers()
  const news: string[] = []
  one.here(mori, 'looking')
  one.on((scenario) => news.push(scenario))
  vi.advanceTimersByTime(PRESENT_FOR_MS - 1_000)
  expect(news).toEqual([])
  vi.advanceTimersByTime(11_000)
  expect([...one.of('welcome')]).toEqual([])
  expect(news).toEqual(['welcome'])
  one.close()
})
