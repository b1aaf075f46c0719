import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readScenarioFile } from './beginning.ts'

const file = new URL('../../../../examples/welcome.scenario.json', import.meta.url)
const text = readFileSync(file, 'utf8')

it('[D12] a file is read, exported or drawn by hand', () => {
  const drawn = readScenarioFile('ようこそ.scenario.json', text)
  expect(drawn.ok && drawn.value.name).toBe('ようこそ')
  const scenario = JSON.parse(text) as unknown
  const exported = readScenarioFile('x.json', JSON.stringify({ name: '歓迎', scenario }))
  expect(exported.ok && exported.value.name).toBe('歓迎')
})

it.each([
  ['{"format": 1,\n  "nodes": {,}\n}', 2, 13],
  ['{"format": 1, "nodes": ', 1, 24],
  ['', 1, 1],
  ['// 覚え書き\n{}', 1, 1],
  ['{"a": "行\n"}', 1, 7],
])('a file that is no JSON is refused at its line and column: %j', (broken, line, column) => {
  expect(readScenarioFile('x.json', broken)).toEqual({
    ok: false,
    error: { kind: 'not-json', line, column },
  })
})

it('a drawing that cannot be read names every place', () => {
  const read = readScenarioFile('x.json', text.replace('"version": 1', '"version": "一"'))
  const places = !read.ok && read.error.kind === 'places' ? read.error.issues.map(({ path }) => path) : []
  expect(places).toEqual([expect.stringMatching(/^nodes\..*\.version$/u)])
})
