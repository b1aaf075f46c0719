import { auditEndpoints, scenarioEndpoints } from '@shirube/contract'
import type { Edit } from '@shirube/scenario'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleScenario } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })
const show = async (id: string) => (await marketer.ask(scenarioEndpoints.show, at(id))).body

async function imported(id: string) {
  const scenario = await exampleScenario()
  const answer = await marketer.ask(scenarioEndpoints.import, { ...at(id), body: { scenario, name: '追客' } })
  expect(answer.status).toBe(200)
  return answer.body
}

const edit = (id: string, base: number, edits: readonly Edit[]) =>
  marketer.ask(scenarioEndpoints.edit, { ...at(id), body: { base, edits: [...edits] } })

const title = (node: string, value: string): Edit => ({ kind: 'set-node', id: node, path: ['title'], value })

describe('edits of a draft', () => {
  it('made elsewhere at the same time are kept beside each other', async () => {
    const { revision } = await imported('beside')
    const mine = await edit('beside', revision, [title('thanks', '資料を送る')])
    expect(mine.body).toMatchObject({ revision: revision + 1, others: [] })
    const theirs = await edit('beside', revision, [title('case', '事例を送る')])
    expect(theirs.status).toBe(200)
    expect(theirs.body.others).toEqual([title('thanks', '資料を送る')])
    const { draft } = await show('beside')
    const titles = Object.values(draft.nodes).map((node) => node.title)
    expect(titles).toEqual(expect.arrayContaining(['資料を送る', '事例を送る']))
  })

  it('of the same place are refused, naming the place, and change nothing', async () => {
    const { revision } = await imported('same')
    await edit('same', revision, [title('thanks', 'A')])
    const late = await edit('same', revision, [title('case', 'B'), title('thanks', 'C')])
    expect(late.status).toBe(409)
    expect(late.problem.issues).toEqual([
      {
        path: 'node/thanks/title',
        message: 'ほかの人が同じ場所を変更しました。最新の下書きを確認してください',
      },
    ])
    const { draft, revision: now } = await show('same')
    expect(now).toBe(revision + 1)
    expect(JSON.stringify(draft)).not.toContain('"B"')
  })

  it('race from many tabs without one being lost', async () => {
    const { revision, draft } = await imported('tabs')
    const nodes = Object.keys(draft.nodes).slice(0, 8)
    const all = await Promise.all(nodes.map((node, i) => edit('tabs', revision, [title(node, `題${i}`)])))
    expect(all.map((one) => one.status)).toEqual(nodes.map(() => 200))
    const after = await show('tabs')
    expect(after.revision).toBe(revision + nodes.length)
    expect(nodes.map((node) => Object.values(after.draft.nodes).find((n) => n.id === node)?.title)).toEqual(
      nodes.map((_, i) => `題${i}`),
    )
  })

  it('that cannot be made are refused as a whole', async () => {
    const { revision } = await imported('whole')
    const answer = await edit('whole', revision, [title('thanks', 'A'), { kind: 'remove-node', id: 'case' }])
    expect(answer.status).toBe(400)
    expect(answer.problem.issues[0]?.path).toBe('case')
    expect((await show('whole')).revision).toBe(revision)
  })
})

describe('a scenario file [D12]', () => {
  it('comes back as it went in', async () => {
    await imported('round')
    const { body } = await marketer.ask(scenarioEndpoints.export, at('round'))
    expect(body).toEqual({ name: '追客', scenario: await exampleScenario() })
    const again = await imported('round')
    expect(again.revision).toBe(1)
  })

  it('replaces a draft by edits that conflict and can be taken back like any others', async () => {
    const { revision } = await imported('replace')
    await edit('replace', revision, [title('thanks', '別の題')])
    const { body } = await marketer.ask(scenarioEndpoints.import, {
      ...at('replace'),
      body: { scenario: await exampleScenario('welcome') },
    })
    expect(body.draft).toEqual(await exampleScenario('welcome'))
    expect(body.revision).toBe(revision + 2)
    const late = await edit('replace', revision, [title('thanks', 'まだある？')])
    expect(late.status).toBe(409)
  })

  it('that is malformed names the place and leaves the draft as it was', async () => {
    const before = await imported('kept')
    const scenario = await exampleScenario()
    const broken: [unknown, string][] = [
      [{ ...scenario, nodes: { start: { id: 'start' } } }, 'scenario.nodes.start.type'],
      [
        { ...scenario, edges: { e: { id: 'e', from: { node: 'no', port: 'x' }, to: 'start' } } },
        'scenario.edges.e.from.node',
      ],
      [{ ...scenario, surprise: 1 }, 'scenario.surprise'],
      ['not a scenario', 'scenario.(document)'],
    ]
    for (const [file, path] of broken) {
      const answer = await marketer.ask(scenarioEndpoints.import, { ...at('kept'), body: { scenario: file } })
      expect(answer.status).toBe(400)
      expect(answer.problem.issues.map((issue) => issue.path)).toContain(path)
    }
    const after = await show('kept')
    expect(after.draft).toEqual(before.draft)
    expect(after.revision).toBe(before.revision)
  })

  it('leaves a row in the list of changes with what it changed', async () => {
    const admin = await server.as('admin')
    await imported('noted')
    const query = { subjectKind: 'scenario', subjectId: 'noted' }
    const { body } = await admin.ask(auditEndpoints.list, { query })
    expect(body.items[0]).toMatchObject({
      action: 'scenario.imported',
      actor: { kind: 'user', id: marketer.id, name: 'marketerの人' },
      words: { ja: 'シナリオを取り込んだ' },
    })
  })
})
