// @vitest-environment happy-dom
import type { EventMatch } from '@shirube/audience'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Page } from '../testing/page.tsx'
import { SlotMatch } from './SlotMatch.tsx'

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

let heard: EventMatch[] = []

function Form(props: { readonly first: EventMatch }): ReactNode {
  const [value, setValue] = useState(props.first)
  return (
    <SlotMatch
      field="match"
      label="行動"
      value={value}
      onChange={(next) => {
        heard.push(next)
        setValue(next)
      }}
    />
  )
}

function open(first: EventMatch): void {
  heard = []
  render(
    <Page>
      <Form first={first} />
    </Page>,
  )
  act(() => document.querySelector<HTMLElement>('[data-field="match"]')?.click())
}
const close = (): void => {
  fireEvent.keyDown(screen.getByRole('combobox', { name: '行動の種類' }), { key: 'Escape' })
}
const kind = (value: string): void => {
  fireEvent.change(screen.getByRole('combobox', { name: '行動の種類' }), { target: { value } })
}

it('asks for the page groups of a page view by name', () => {
  open({ kind: 'page.viewed' })
  act(() => screen.getByRole('option', { name: '製品ページ' }).click())
  close()
  expect(heard).toEqual([
    { kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['p1'] }] },
  ])
})

it('forgets what was asked of one kind when another is chosen', () => {
  open({ kind: 'page.viewed', where: [{ field: 'groups', op: 'includesAny', values: ['p1'] }] })
  kind('call.completed')
  for (const name of ['アポイント獲得', '資料送付']) act(() => screen.getByRole('option', { name }).click())
  close()
  expect(heard).toEqual([
    {
      kind: 'call.completed',
      where: [{ field: 'outcome', op: 'oneOf', values: ['appointment', 'send_material'] }],
    },
  ])
})

it('[S9] asks of a crossing of the score for its measure, height and direction at once', () => {
  open({ kind: 'page.viewed' })
  kind('score.crossed')
  act(() => screen.getByRole('option', { name: 'サイト内容' }).click())
  close()
  expect(heard[0]?.where).toContainEqual({ field: 'measure', op: 'is', value: 'site' })
  expect(heard[0]?.where).toContainEqual({ field: 'threshold', op: 'is', value: 10 })
  expect(heard[0]?.where).toContainEqual({ field: 'direction', op: 'is', value: 'up' })
})

it('leaves out a test that is not complete', () => {
  open({ kind: 'purchase.made' })
  act(() => screen.getByRole('button', { name: '＋ 絞り込みを追加' }).click())
  fireEvent.change(screen.getByRole('combobox', { name: '絞り込む項目' }), { target: { value: 'amount' } })
  fireEvent.change(screen.getByRole('textbox', { name: '値' }), { target: { value: 'たくさん' } })
  close()
  expect(heard).toEqual([])
})

it('compares what was typed with a number', () => {
  open({ kind: 'purchase.made' })
  act(() => screen.getByRole('button', { name: '＋ 絞り込みを追加' }).click())
  fireEvent.change(screen.getByRole('combobox', { name: '絞り込む項目' }), { target: { value: 'amount' } })
  fireEvent.change(screen.getByRole('textbox', { name: '値' }), { target: { value: '１０，０００' } })
  close()
  expect(heard).toEqual([
    { kind: 'purchase.made', where: [{ field: 'amount', op: 'atLeast', value: 10_000 }] },
  ])
})

it('offers of a custom event the fields that it declares, by their names', () => {
  open({ kind: 'custom.visit' })
  act(() => screen.getByRole('button', { name: '＋ 絞り込みを追加' }).click())
  fireEvent.change(screen.getByRole('combobox', { name: '絞り込む項目' }), { target: { value: 'hall' } })
  fireEvent.change(within(screen.getByRole('region', { name: '会場' })).getByRole('textbox'), {
    target: { value: '東京' },
  })
  close()
  expect(heard.at(-1)).toEqual({
    kind: 'custom.visit',
    where: [{ field: 'hall', op: 'is', value: '東京' }],
  })
})
