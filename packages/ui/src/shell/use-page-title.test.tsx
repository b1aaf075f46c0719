// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { usePageTitle } from './use-page-title.ts'

test('the tab says which page it is, and only the product while the page has no name', () => {
  const { rerender } = renderHook(({ name }) => usePageTitle(name), { initialProps: { name: '' } })
  expect(document.title).toBe('Shirube')
  rerender({ name: '佐伯 奈々' })
  expect(document.title).toBe('佐伯 奈々 · Shirube')
})
