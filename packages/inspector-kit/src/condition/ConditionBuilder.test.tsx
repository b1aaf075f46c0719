// @vitest-environment happy-dom
import { type Condition, conditionSchema } from '@shirube/audience'
import { conditionArbitrary } from '@shirube/audience/testing'
import type { Language } from '@shirube/kernel'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Page } from '../testing/page.tsx'
import { ConditionBuilder } from './ConditionBuilder.tsx'

// Long lists are searched by role, and the machine may be busy.
vi.setConfig({ testTimeout: 30_000 })

let value: Condition | null
beforeEach(() => {
  value = null
})
afterEach(cleanup)

function Builder(props: { readonly first: Condition | null }): ReactNode {
  const [held, setHeld] = useState(props.first)
  return (
    <ConditionBuilder
      value={held}
      onChange={(next) => {
        value = next
        setHeld(next)
      }}
    />
  )
}

const show = (first: Condition | null = null, language: Language = 'ja'): HTMLElement =>
  render(
    <Page language={language}>
      <Builder first={first} />
    </Page>,
  ).container
const press = (name: string, at = 0): void => act(() => screen.getAllByRole('button', { name })[at]?.click())
const pick = (name: string): void => act(() => screen.getAllByRole('option', { name })[0]?.click())
const slot = (field: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (!found) throw new Error(`no slot ${field}`)
  return found
}

describe('the condition builder', () => {
  it('says that no condition yet means everybody', () => {
    expect(show().textContent).toContain('全員があてはまります')
  })

  it('[S45] asks for the first or the last of a kind', () => {
    show()
    press('＋ 条件を追加')
    pick('最初・最後の行動')
    expect(conditionSchema.parse(value)).toMatchObject({ of: [{ kind: 'touch', which: 'first' }] })
    expect(document.body.textContent).toContain('最初のページの閲覧が過去30日以内にあり、')
    press('最初')
    pick('最後')
    expect(value).toMatchObject({ of: [{ kind: 'touch', which: 'last', did: { kind: 'page.viewed' } }] })
  })

  it('[S45] builds attributes, behaviour and exceptions into one condition', () => {
    show()
    press('＋ 条件を追加')
    pick('従業員数')
    press('＋ 条件のまとまりを追加')
    pick('ページの閲覧')
    press('＋ 除く条件を追加')
    pick('競合')
    expect(value).toEqual({
      kind: 'all',
      of: [
        { kind: 'company', field: 'employees', test: { op: 'atLeast', value: 1 } },
        {
          kind: 'any',
          of: [{ kind: 'behaviour', did: { kind: 'page.viewed' }, within: { amount: 30, unit: 'day' } }],
        },
        { kind: 'not', of: { kind: 'list', list: 'l2' } },
      ],
    })
    expect(conditionSchema.safeParse(value).success).toBe(true)
  })

  it('finds what can be asked by words', () => {
    show()
    press('＋ 条件を追加')
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '役職' } })
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['役職'])
  })

  it('turns all into any, and one condition into an exception and back', () => {
    show({
      kind: 'all',
      of: [
        { kind: 'list', list: 'l1' },
        { kind: 'segment', segment: 's1' },
      ],
    })
    act(() => slot('condition.kind').click())
    pick('どれか1つ')
    expect(value?.kind).toBe('any')
    press('この条件の操作', 1)
    act(() => screen.getByRole('menuitem', { name: '除く条件にする' }).click())
    expect(value).toEqual({
      kind: 'any',
      of: [
        { kind: 'list', list: 'l1' },
        { kind: 'not', of: { kind: 'segment', segment: 's1' } },
      ],
    })
  })

  it('takes a group away with its last condition', () => {
    show({ kind: 'all', of: [{ kind: 'any', of: [{ kind: 'list', list: 'l1' }] }] })
    press('この条件の操作')
    act(() => screen.getByRole('menuitem', { name: '削除' }).click())
    expect(value).toEqual({ kind: 'all', of: [] })
  })

  it('asks whether something was never done', () => {
    show({ kind: 'behaviour', did: { kind: 'mail.opened' } })
    act(() => slot('condition.of.0.times').click())
    const select = screen.getByRole('combobox', { name: '比べ方' })
    fireEvent.change(select, { target: { value: 'never' } })
    fireEvent.keyDown(select, { key: 'Escape' })
    expect(value).toEqual({
      kind: 'all',
      of: [{ kind: 'behaviour', did: { kind: 'mail.opened' }, times: { op: 'exactly', value: 0 } }],
    })
    expect(document.body.textContent).toContain('開封していない')
  })

  it('leaves a question as it was while its answer is not complete', () => {
    show({ kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: '部長' } })
    act(() => slot('condition.of.0.test').click())
    const select = screen.getByRole('combobox', { name: '比べ方' })
    fireEvent.change(select, { target: { value: 'oneOf' } })
    fireEvent.keyDown(select, { key: 'Escape' })
    expect(value).toBeNull()
    expect(document.body.textContent).toContain('「部長」を含む')
  })

  it('shows any condition of the language in both languages', () => {
    fc.assert(
      fc.property(conditionArbitrary, fc.constantFrom<Language>('ja', 'en'), (condition, language) => {
        const container = show(condition, language)
        const text = [...container.querySelectorAll('p, section')].map((each) => each.textContent).join('')
        cleanup()
        expect(text).not.toMatch(/\{(what|times|window|values|match)\}|undefined|\[object/u)
      }),
      { numRuns: 15 },
    )
  })
})
