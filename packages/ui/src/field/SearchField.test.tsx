// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SearchField } from './SearchField.tsx'

let searched: string[]
let entered: string[]
beforeEach(() => {
  searched = []
  entered = []
})
afterEach(cleanup)

function Page() {
  const [words, setWords] = useState('')
  const search = (next: string): void => {
    searched.push(next)
    setWords(next)
  }
  return (
    <MantineProvider env="test">
      <SearchField
        label="リードを探す"
        clearLabel="消す"
        value={words}
        onSearch={search}
        onEnter={(w) => entered.push(w)}
      />
    </MantineProvider>
  )
}

function field(): HTMLInputElement {
  render(<Page />)
  return screen.getByRole('searchbox')
}

/** Types as an input method does: keys 229, input events marked as composing. */
function compose(input: HTMLInputElement, steps: readonly string[]): void {
  fireEvent.compositionStart(input)
  for (const value of steps) {
    fireEvent.keyDown(input, { key: 'Process', keyCode: 229, isComposing: true })
    fireEvent.input(input, { target: { value }, isComposing: true })
  }
}

test('typing without an input method searches at each letter', () => {
  const input = field()
  fireEvent.input(input, { target: { value: 's' } })
  fireEvent.input(input, { target: { value: 'sa' } })
  expect(searched).toEqual(['s', 'sa'])
})

test('nothing is searched for until the composition is over', () => {
  const input = field()
  compose(input, ['さ', 'さえ', '佐伯'])
  expect(searched).toEqual([])
  expect(input.value).toBe('佐伯')
  fireEvent.compositionEnd(input)
  expect(searched).toEqual(['佐伯'])
})

test('the Enter that chooses a word does not act, the next one does', () => {
  const input = field()
  compose(input, ['佐伯'])
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229, isComposing: true })
  expect(entered).toEqual([])
  fireEvent.compositionEnd(input)
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 })
  expect(entered).toEqual([])
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 })
  expect(entered).toEqual(['佐伯'])
})

test('Escape leaves the composition alone and otherwise empties the search', () => {
  const input = field()
  fireEvent.input(input, { target: { value: '佐伯' } })
  fireEvent.keyDown(input, { key: 'Escape', keyCode: 229, isComposing: true })
  expect(searched).toEqual(['佐伯'])
  fireEvent.keyDown(input, { key: 'Escape', keyCode: 27 })
  expect(searched).toEqual(['佐伯', ''])
})

test('the clear button appears with words and removes them', () => {
  const input = field()
  expect(screen.queryByRole('button')).toBeNull()
  fireEvent.input(input, { target: { value: '佐伯' } })
  fireEvent.click(screen.getByRole('button', { name: '消す' }))
  expect(searched).toEqual(['佐伯', ''])
})
