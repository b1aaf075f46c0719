// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useAtRest } from './use-at-rest.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const press = (): void => {
  const event = new KeyboardEvent('keydown', { key: 'a' })
  Object.defineProperty(event, 'timeStamp', { value: performance.now() })
  window.dispatchEvent(event)
}
const pass = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

it('is at rest at once when nothing is being typed', () => {
  const { result } = renderHook(() => useAtRest(true))
  pass(0)
  expect(result.current).toBe(true)
})

it('waits for a second without a key while somebody types, and begins anew the next time', () => {
  const { result, rerender } = renderHook(({ wanted }) => useAtRest(wanted), {
    initialProps: { wanted: false },
  })
  press()
  rerender({ wanted: true })
  pass(600)
  press()
  pass(600)
  expect(result.current).toBe(false)
  pass(400)
  expect(result.current).toBe(true)
  rerender({ wanted: false })
  expect(result.current).toBe(false)
  press()
  rerender({ wanted: true })
  pass(500)
  expect(result.current).toBe(false)
})
