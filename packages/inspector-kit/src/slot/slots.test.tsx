// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, StrictMode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FieldFocus } from '../inspector/focus-field.ts'
import { InspectorHost } from '../inspector/InspectorHost.tsx'
import type { FieldIssue, InspectorProps } from '../inspector/inspector-props.ts'
import { Told } from '../sentence/Told.tsx'
import { Page } from '../testing/page.tsx'
import { SlotAsset } from './SlotAsset.tsx'
import { SlotNumber } from './SlotNumber.tsx'
import { SlotText } from './SlotText.tsx'
import { handOverDrafts } from './use-draft.ts'

interface Data {
  readonly title: string
  readonly list: string
  readonly points: number
}

let heard: Data[]
let outside: number
beforeEach(() => {
  heard = []
  outside = 0
})
afterEach(cleanup)

function Inspector({ data, onChange }: InspectorProps<Data>): ReactNode {
  const title = (
    <SlotText
      field="title"
      label="題名"
      text={data.title}
      value={data.title}
      maxLength={50}
      onChange={(next) => onChange({ ...data, title: next })}
      onRemove={() => onChange({ ...data, title: '' })}
    />
  )
  const list = (
    <SlotAsset
      field="list"
      label="リスト"
      kind="list"
      text={data.list === '' ? '（未設定）' : data.list}
      value={data.list}
      onChange={(next) => onChange({ ...data, list: next })}
    />
  )
  const points = (
    <SlotNumber
      field="points"
      label="点数"
      text={`${data.points}点`}
      value={data.points}
      min={1}
      max={100}
      onChange={(next) => onChange({ ...data, points: next })}
    />
  )
  return <Told sentence="{title}を{list}に、{points}で。" slots={{ title, list, points }} />
}

const context = {
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  organisationZone: 'Asia/Tokyo',
  now: 0,
  closedDates: [],
  steps: [],
} as const

function Form(props: {
  readonly focus: FieldFocus
  readonly issues: readonly FieldIssue[]
  readonly readOnly: boolean
}) {
  const [data, setData] = useState<Data>({ title: '件名', list: '', points: 3 })
  const change = (next: Data): void => {
    heard.push(next)
    setData(next)
  }
  return (
    <div onKeyDown={() => outside++}>
      <InspectorHost inspector={Inspector} data={data} onChange={change} context={context} {...props} />
    </div>
  )
}

const QUIET: FieldFocus = { on: 'nothing' }
const show = (
  given: { focus?: FieldFocus; issues?: readonly FieldIssue[]; readOnly?: boolean } = {},
): ReturnType<typeof render> =>
  render(
    <StrictMode>
      <Page>
        <Form focus={given.focus ?? QUIET} issues={given.issues ?? []} readOnly={given.readOnly ?? false} />
      </Page>
    </StrictMode>,
  )
const slot = (field: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!found) throw new Error(`no slot ${field}`)
  return found
}
const open = (field: string): void => act(() => slot(field).click())

describe('a slot', () => {
  it('[canvas 15] keeps what was typed when it is left by Escape, as one change', () => {
    show()
    open('title')
    const input = screen.getByRole('textbox', { name: '題名' })
    for (const value of ['件名あ', '件名あい', '新しい件名']) fireEvent.change(input, { target: { value } })
    expect(heard).toEqual([])
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(heard).toEqual([{ title: '新しい件名', list: '', points: 3 }])
    expect(slot('title').textContent).toBe('新しい件名')
  })

  it('hands over what is being typed when it is to be saved, and once only', () => {
    show()
    open('title')
    const input = screen.getByRole('textbox', { name: '題名' })
    fireEvent.change(input, { target: { value: '新しい件名' } })
    act(handOverDrafts)
    expect(heard).toEqual([{ title: '新しい件名', list: '', points: 3 }])
    expect(screen.getByRole('textbox', { name: '題名' })).toBe(input)
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(heard).toHaveLength(1)
  })

  it('closes by an Escape that nothing around it hears', () => {
    show()
    open('title')
    fireEvent.keyDown(screen.getByRole('textbox', { name: '題名' }), { key: 'Escape' })
    expect(screen.queryByRole('textbox', { name: '題名' })).toBeNull()
    expect(outside).toBe(0)
    fireEvent.keyDown(slot('title'), { key: 'Escape' })
    expect(outside).toBe(1)
  })

  it('[canvas 32] leaves Enter and Escape to the input method while it composes', () => {
    show()
    open('title')
    const input = screen.getByRole('textbox', { name: '題名' })
    fireEvent.change(input, { target: { value: 'けんめい' } })
    for (const key of ['Enter', 'Escape']) fireEvent.keyDown(input, { key, isComposing: true, keyCode: 229 })
    expect(screen.getByRole('textbox', { name: '題名' })).toBe(input)
    expect(heard).toEqual([])
  })

  it('forgets what was typed when its clause is taken out', () => {
    show()
    open('title')
    fireEvent.change(screen.getByRole('textbox', { name: '題名' }), { target: { value: 'x' } })
    act(() => screen.getByRole('button', { name: 'この指定を外す' }).click())
    expect(heard).toEqual([{ title: '', list: '', points: 3 }])
  })

  it('refuses a number out of reach in words, and reads full-width digits', () => {
    show()
    open('points')
    const input = screen.getByRole('textbox', { name: '点数' })
    fireEvent.change(input, { target: { value: '300' } })
    expect(screen.getByText('1〜100の数を入れてください')).toBeTruthy()
    fireEvent.change(input, { target: { value: '１２' } })
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(heard).toEqual([{ title: '件名', list: '', points: 12 }])
  })

  it('chooses one of the things of the organisation, by arrows and Enter too', () => {
    show()
    open('list')
    const options = screen.getAllByRole('option')
    expect(options.map((option) => option.textContent)).toEqual(['既存顧客', '競合'])
    options[0]?.focus()
    fireEvent.keyDown(options[0] ?? document.body, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(options[1])
    act(() => options[1]?.click())
    expect(heard).toEqual([{ title: '件名', list: 'l2', points: 3 }])
  })
})

describe('the settings of a step', () => {
  it('[canvas 08] bring the focus to the first thing that a new step needs', () => {
    show({ focus: { on: 'first' } })
    expect(document.activeElement).toBe(slot('list'))
  })

  it('[canvas 13] bring the focus to the field that a problem names, and say what is wrong', () => {
    const issues = [{ field: 'points', message: '点数が多すぎます', severity: 'error' }] as const
    show({ focus: { on: 'field', field: 'points' }, issues })
    expect(document.activeElement).toBe(slot('points'))
    expect(slot('points').dataset['missing']).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('点数が多すぎます')
  })

  it('find the slot that holds the field when the field itself has none', () => {
    show({ focus: { on: 'field', field: 'list.0.id' } })
    expect(document.activeElement).toBe(slot('list'))
  })

  it('say what is wrong with the step as a whole above its sentences', () => {
    show({ issues: [{ field: '', message: 'つながっていません', severity: 'error' }] })
    expect(screen.getByRole('alert').textContent).toBe('つながっていません')
  })

  it('are only looked at where nothing may be changed', () => {
    show({ readOnly: true })
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(slot('title').textContent).toBe('件名')
  })
})
