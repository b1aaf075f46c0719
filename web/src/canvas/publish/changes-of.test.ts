import { readFileSync } from 'node:fs'
import { parseScenario, type Scenario } from '@shirube/scenario'
import { expect, it } from 'vitest'
import { changesOf } from './changes-of.ts'
import { diffWords } from './diff-words.ts'

const text = readFileSync(
  new URL('../../../../examples/whitepaper-follow-up.scenario.json', import.meta.url),
  'utf8',
)

const drawing = (change: (raw: string) => string = (raw) => raw): Scenario => {
  const parsed = parseScenario(JSON.parse(change(text)))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const words = {
  added: '追加：',
  removed: '削除：',
  off: '停止します。',
  on: '再開します。',
  leads: '「{way}」の先は{to}です。',
  ends: '「{way}」の先はありません。',
  renamed: '名前は「{name}」です。',
  settings: '全体',
}
const compare = (after: Scenario) =>
  changesOf({ before: drawing(), after, words, names: { language: 'ja', nameOf: (_, id) => id } })

it('a sentence shows the old words struck and the new ones beside them', () => {
  expect(diffWords('3日待ち、9:00に進みます。', '5日待ち、9:00に進みます。', 'ja')).toEqual([
    { kind: 'old', text: '3' },
    { kind: 'new', text: '5' },
    { kind: 'words', text: '日待ち、9:00に進みます。' },
  ])
})

it('moving steps about is no change', () => {
  expect(compare(drawing((raw) => raw.replaceAll('"y": 180', '"y": 200')))).toEqual([])
})

it('a changed wait is told as one sentence of that step', () => {
  const base = drawing()
  const pause = base.nodes['pause']
  if (!pause) throw new Error('no pause')
  const data = { ...pause.data, duration: { amount: 5, unit: 'day' } }
  const changes = compare({ ...base, nodes: { ...base.nodes, pause: { ...pause, data } } })
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({ kind: 'changed', node: 'pause' })
  expect(changes[0]?.parts.filter((part) => part.kind !== 'words').map((part) => part.text)).toEqual([
    '3',
    '5',
  ])
})

it('a way that leads somewhere else, a new step and a removed one are told', () => {
  const base = drawing()
  const edges = Object.fromEntries(
    Object.entries(base.edges).map(([id, edge]) => [
      id,
      edge.from.node === 'call' && edge.from.port === 'not_now'
        ? { ...edge, to: base.edges[id]?.from.node ?? edge.to }
        : edge,
    ]),
  )
  expect(compare({ ...base, edges }).map((change) => change.node)).toEqual(['call'])
  const { sent: _, ...rest } = base.nodes
  const without = Object.fromEntries(Object.entries(base.edges).filter(([, edge]) => edge.to !== 'sent'))
  const kinds = compare({ ...base, nodes: rest, edges: without }).map(({ kind, node }) => [kind, node])
  expect(kinds).toEqual([
    ['changed', 'material'],
    ['removed', 'sent'],
  ])
})
