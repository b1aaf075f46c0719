// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Loading } from './Loading.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const page = (loading: boolean) => (
  <Loading loading={loading} label="読み込み中" shapes={<hr />}>
    リード
  </Loading>
)
const pass = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

test('nothing is said of a wait under 200 ms', () => {
  render(page(true))
  pass(199)
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('')
})

test('a longer wait is said, and what came takes the place of the shapes', () => {
  const view = render(page(true))
  pass(200)
  expect(screen.getByRole('status').textContent).toBe('読み込み中')
  view.rerender(page(false))
  expect(view.container.textContent).toBe('リード')
})

test('the next wait is patient again', () => {
  const view = render(page(true))
  pass(200)
  view.rerender(page(false))
  view.rerender(page(true))
  expect(screen.getByRole('status', { hidden: true }).textContent).toBe('')
})
