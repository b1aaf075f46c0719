// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { AssetCatalogProvider, EMPTY_CATALOG, InspectorHost } from '@shirube/inspector-kit'
import { emptyScenario, type ScenarioSettings, settingsSchema } from '@shirube/scenario'
import { ShirubeProvider } from '@shirube/ui'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { i18n } from '../../i18n/i18n.ts'
import { ScenarioInspector } from './ScenarioInspector.tsx'

// What measures a growing text field asks for; happy-dom has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

let settings: ScenarioSettings
beforeEach(async () => {
  settings = emptyScenario().settings
  await i18n.changeLanguage('ja')
})
afterEach(cleanup)

const FIRST = { on: 'first' } as const
const CONTEXT = {
  language: 'ja',
  timeZone: 'Asia/Tokyo',
  organisationZone: 'Asia/Tokyo',
  now: Date.UTC(2026, 10, 20),
  closedDates: [],
  steps: [],
} as const

function Form(): ReactNode {
  const [data, setData] = useState(settings)
  return (
    <ShirubeProvider language="ja">
      <MantineProvider env="test">
        <AssetCatalogProvider value={EMPTY_CATALOG}>
          <InspectorHost
            inspector={ScenarioInspector}
            data={data}
            issues={[]}
            focus={FIRST}
            context={CONTEXT}
            onChange={(next) => {
              settings = next
              setData(next)
            }}
          />
        </AssetCatalogProvider>
      </MantineProvider>
    </ShirubeProvider>
  )
}

const press = (name: string): void => act(() => screen.getByRole('button', { name }).click())
const open = (field: string): void =>
  act(() => document.querySelector<HTMLElement>(`[data-field="${field}"]`)?.click())
const pick = (name: string | RegExp): void => act(() => screen.getByRole('option', { name }).click())

it('[S13] says in so many words that a scenario stays inside the organisation', () => {
  render(<Form />)
  open('internal')
  pick(/^社内のみのシナリオです/u)
  expect(settings.internal).toBe(true)
})

it('lets people in again after so many days', () => {
  render(<Form />)
  open('reentry.kind')
  pick('日数がたてば入れる')
  open('reentry.days')
  const input = screen.getByRole('textbox', { name: '入れるまでの日数' })
  fireEvent.change(input, { target: { value: '90' } })
  fireEvent.keyDown(input, { key: 'Escape' })
  expect(settings.reentry).toEqual({ kind: 'after', days: 90 })
})

it('[S27] gives a goal its number and its date', () => {
  render(<Form />)
  press('＋ 行動で決める目標')
  press('＋ 人数を決める')
  press('＋ 期日を決める')
  expect(settings.goals).toEqual([
    {
      id: 'a',
      title: '商談化',
      on: { kind: 'event', match: { kind: 'form.submitted' } },
      leaves: true,
      target: { people: 100, by: '2026-11-20' },
    },
  ])
  expect(settingsSchema.safeParse(settings).success).toBe(true)
})

it('adds exit rules by event and by condition, and days for coming in', () => {
  render(<Form />)
  press('＋ 行動で離脱')
  press('＋ 条件で離脱')
  press('＋ 初日を決める')
  expect(settings.exits.map(({ on }) => (on as { kind: string }).kind)).toEqual(['event', 'condition'])
  expect(settings.schedule).toEqual({ from: '2026-11-20' })
  expect(settingsSchema.safeParse(settings).success).toBe(true)
})
