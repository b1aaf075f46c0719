// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import {
  type Asset,
  type AssetCatalog,
  AssetCatalogProvider,
  type FieldFocus,
  InspectorHost,
} from '@shirube/inspector-kit'
import { type AssetKind, LANGUAGES, type Language } from '@shirube/kernel'
import { ShirubeProvider } from '@shirube/ui'
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { inspectorOf } from '../_registry/inspector.ts'
import { modelOf, models, type NodeType } from '../_registry/model.ts'

const TYPES = Object.keys(models) as NodeType[]
const folder = (path: string): string => join(import.meta.dirname, '..', path)
const QUIET: FieldFocus = { on: 'nothing' }

afterEach(cleanup)
// What measures a growing text field asks for; happy-dom has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

/** Two things of every kind, so that each picker has another one to choose. */
const catalog: AssetCatalog = {
  list: (kind: AssetKind): readonly Asset[] =>
    ['one', 'two'].map((id) => ({
      id,
      name: `${kind} ${id}`,
      ...(kind === 'customField' && { fieldType: 'date' }),
    })),
  nameOf: (kind, id) => `${kind} ${id}`,
  newHref: () => undefined,
  hrefOf: () => undefined,
}

function samplesOf(type: NodeType): readonly unknown[] {
  const file = folder(`${type}/samples.json`)
  const samples = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[]) : []
  return [models[type].defaults(), ...samples]
}

/** The settings of a step, with what they hand over. */
function Page(props: {
  readonly type: NodeType
  readonly data: unknown
  readonly language: Language
  readonly heard: unknown[]
}): ReactNode {
  const { type, language, heard } = props
  const [data, setData] = useState(props.data)
  const inspector = inspectorOf(type)
  if (!inspector) throw new Error(`${type} has no inspector`)
  return (
    <ShirubeProvider language={language}>
      <MantineProvider env="test">
        <AssetCatalogProvider value={catalog}>
          <InspectorHost
            inspector={inspector}
            data={data}
            issues={[]}
            focus={QUIET}
            onChange={(next) => {
              heard.push(next)
              setData(next)
            }}
            context={{
              language,
              timeZone: 'Asia/Tokyo',
              organisationZone: 'Asia/Tokyo',
              now: Date.UTC(2026, 0, 2),
              closedDates: [],
              steps: [
                { id: 'mail', title: 'mail', sendsMail: true },
                { id: 'mail2', title: 'mail 2', sendsMail: true },
              ],
            }}
          />
        </AssetCatalogProvider>
      </MantineProvider>
    </ShirubeProvider>
  )
}

const show = (type: NodeType, data: unknown, language: Language = 'ja') => {
  const heard: unknown[] = []
  return { heard, ...render(<Page type={type} data={data} language={language} heard={heard} />) }
}

const fieldsIn = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-field]'),
]
const pathOf = (field: HTMLElement): string => field.dataset['field'] ?? ''

/** The keys of data, down to the values that a person chooses; what one slot holds together is one key. */
function keysOf(data: unknown, at = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [at]
  if (Array.isArray(data) && data.every((each) => typeof each !== 'object')) return [at]
  return Object.entries(data).flatMap(([key, value]) => keysOf(value, at === '' ? key : `${at}.${key}`))
}

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((held, key) => (held as Record<string, unknown> | null)?.[key], data)
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** What is given by itself: ids of ways, and the tag that a choice of kinds sets. */
const GIVEN = /(^|\.)(id|kind)$/u

describe('the settings of every step', () => {
  it('are there for each folder', () => {
    const folders = readdirSync(folder('')).filter((name) => !name.startsWith('_'))
    for (const name of folders) {
      if (existsSync(folder(`${name}/model.ts`))) expect([name, inspectorOf(name)]).not.toContain(undefined)
    }
    expect(TYPES.every((type) => inspectorOf(type) !== undefined)).toBe(true)
  })
})

describe.each(TYPES)('the settings of %s', (type) => {
  it('[D3] read as sentences in both languages, with every slot filled', () => {
    for (const data of samplesOf(type)) {
      const [ja, en] = LANGUAGES.map((language) => {
        const { container, unmount } = show(type, data, language)
        const text = [...container.querySelectorAll('section')].map((each) => each.textContent).join('\n')
        unmount()
        return text
      })
      for (const text of [ja, en]) {
        expect(text).toMatch(/\S/u)
        expect(text).not.toMatch(/[{}]|undefined|\[object/u)
      }
      expect(ja).toMatch(/[。ぁ-ん]/u)
      expect(en?.replace(/[“”][^“”]*[“”]/gu, '')).not.toMatch(/[ぁ-んァ-ン]/u)
      expect(ja).not.toBe(en)
    }
  })

  it('reach every value of its data', () => {
    for (const data of samplesOf(type)) {
      const { container, unmount } = show(type, data)
      const there = fieldsIn(container).map(pathOf)
      // What is empty may wait behind 「＋」 until it is wanted.
      const offers = container.textContent?.includes('＋') ?? false
      const lost = keysOf(data).filter(
        (key) =>
          key !== '' &&
          !(offers && isEmpty(at(data, key))) &&
          !GIVEN.test(key) &&
          !there.some((path) => key === path || key.startsWith(`${path}.`) || path.startsWith(`${key}.`)) &&
          !covered(type, key),
      )
      unmount()
      expect(lost).toEqual([])
    }
  })

  it('[D11] hand over data that parses, whatever slot is changed', () => {
    const schema = modelOf(type)?.schema
    if (!schema) throw new Error(`${type} has no model`)
    let changed = 0
    for (const data of samplesOf(type)) {
      const { container, heard, unmount } = show(type, data)
      for (const path of new Set(fieldsIn(container).map(pathOf))) turn(container, path)
      unmount()
      for (const next of heard) expect(schema.safeParse(next).error?.issues ?? []).toEqual([])
      changed += heard.length
    }
    expect(changed > 0 || type === 'end').toBe(true)
  })
})

/** Where one slot sets two values at once. */
const covered = (type: NodeType, key: string): boolean =>
  // A zone counts only where a time of day or a day is asked for; then it has a slot.
  (type === 'wait-duration' && key === 'zone') ||
  // How long to wait before the next call counts once there is one.
  (type === 'call-task' && key.startsWith('retry.after.')) ||
  // What a custom event must carry is asked once it is known which event it is.
  (type === 'custom-event' && key === 'where') ||
  key === 'then.businessDays' ||
  (type === 'wait-until' && key === 'businessDays')

/** Changes what can be changed in one slot, as a person would, and leaves it by Escape. */
function turn(root: HTMLElement, path: string): void {
  const field = fieldsIn(root).find((each) => pathOf(each) === path)
  if (!field) return
  if (field instanceof HTMLTextAreaElement) {
    fireEvent.change(field, { target: { value: 'text' } })
    fireEvent.blur(field)
    return
  }
  act(() => field.click())
  const inside = lastDialog()
  if (!inside) return
  if (buttonIn(inside, '完了')) return chooseCondition(inside)
  for (const input of inside.querySelectorAll('input')) {
    const value = { time: '10:30', date: '2026-12-24' }[input.type] ?? '7'
    if (input.type !== 'checkbox') fireEvent.change(input, { target: { value } })
  }
  const options = [...inside.querySelectorAll<HTMLElement>('[role="option"][aria-selected="false"]')]
  const button = options[0] ?? inside.querySelector<HTMLElement>('button[aria-pressed="false"]')
  act(() => button?.click())
  fireEvent.keyDown(inside, { key: 'Escape' })
}

const lastDialog = (): HTMLElement | undefined =>
  [...document.body.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1)

const buttonIn = (root: HTMLElement, words: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('button')].find((button) => button.textContent?.includes(words))

/** Adds the first condition that is offered, and says that it is done. */
function chooseCondition(dialog: HTMLElement): void {
  act(() => buttonIn(dialog, '条件を追加')?.click())
  act(() => lastDialog()?.querySelector<HTMLElement>('[role="option"]')?.click())
  act(() => buttonIn(dialog, '完了')?.click())
}

vi.setConfig({ testTimeout: 30_000 })
