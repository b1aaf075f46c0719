import { readFileSync } from 'node:fs'
import { scenarioTemplateSchema } from '@shirube/contract'
import { expect, it } from 'vitest'
import { missingAssets, withAssets } from './asset-refs.ts'
import { beginningOfTemplate, readScenarioFile } from './beginning.ts'

const file = (name: string): string =>
  readFileSync(new URL(`../../../../examples/${name}`, import.meta.url), 'utf8')
const template = (name: string) =>
  beginningOfTemplate(scenarioTemplateSchema.parse(JSON.parse(file(`templates/${name}.json`))), 'ja')

const keys = (refs: readonly { kind: string; id: string }[]) => refs.map(({ kind, id }) => `${kind}/${id}`)

it.each(['whitepaper-follow-up', 'welcome', 'mql-handoff'])(
  'every thing that the template %s lacks can be replaced by another [canvas 35]',
  (name) => {
    const { drawing } = template(name)
    const missing = missingAssets(drawing, () => false)
    expect(missing.length).toBeGreaterThan(2)
    const choices = new Map(missing.map(({ kind, id }) => [`${kind}/${id}`, `other-${id}`]))
    const replaced = withAssets(drawing, choices)
    expect(keys(missingAssets(replaced, () => false)).toSorted()).toEqual(
      missing.map(({ kind, id }) => `${kind}/other-${id}`).toSorted(),
    )
  },
)

it('brings along whatever an installation does not have from the start', () => {
  const there = new Set(['list/customer', 'list/competitor', 'pageGroup/product', 'pageGroup/adoption'])
  for (const name of ['whitepaper-follow-up', 'welcome', 'mql-handoff']) {
    const { drawing, assets } = template(name)
    const missing = missingAssets(drawing, (kind, id) => there.has(`${kind}/${id}`))
    expect(keys(missing).filter((key) => !keys(assets).includes(key))).toEqual([])
  }
})

it('reads a file as it was exported, and a drawing by itself', () => {
  const text = file('welcome.scenario.json')
  const bare = readScenarioFile('welcome.scenario.json', text)
  expect(bare.ok && bare.value.name).toBe('welcome')
  const exported = JSON.stringify({ name: 'ウェルカム', scenario: JSON.parse(text) as unknown })
  const named = readScenarioFile('x.json', exported)
  expect(named.ok && named.value.name).toBe('ウェルカム')
})
