import { applyEdits, type Edit } from '@shirube/scenario'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepSaved, type Saving } from './keep-saved.ts'
import { sampleDraft, sampleStep } from './sample-draft.ts'
import { openDocument, type ScenarioDocument } from './scenario-document.ts'
import type { Delivery, DraftDoor } from './server-door.ts'
import { type Left, unsentBox } from './unsent-box.ts'

const first = sampleDraft(
  [sampleStep('a', 'added'), sampleStep('b', 'end'), sampleStep('c', 'end')],
  ['a.next>b'],
)
const titled = (id: string, value: string): Edit => ({ kind: 'set-node', id, path: ['title'], value })

/** A server that keeps one draft by the rules of the real one, and can be cut off. */
function fakeServer() {
  const log: (readonly Edit[])[] = []
  const state = { draft: first, mode: 'up' as 'up' | 'down' | 'losesAnswers' | 'failing', sent: 0 }
  const edit = (edits: readonly Edit[]): void => {
    const done = applyEdits(state.draft, edits)
    if (!done.ok) throw new Error(done.error.reason)
    state.draft = done.value.scenario
    log.push(edits)
  }
  const places = (edits: readonly Edit[]) =>
    edits.map((e) => (e.kind === 'set-node' ? e.id + e.path.join() : e.kind))
  const door: DraftDoor = {
    send(base, edits): Promise<Delivery> {
      state.sent += 1
      if (state.mode === 'down') return Promise.resolve({ kind: 'unreachable' })
      if (state.mode === 'failing') return Promise.resolve({ kind: 'failed', why: 'E-500' })
      const others = log.slice(base).flat()
      if (places(edits).some((p) => places(others).includes(p)))
        return Promise.resolve({ kind: 'overtaken', why: 'same place' })
      edit(edits)
      if (state.mode === 'losesAnswers') return Promise.resolve({ kind: 'unreachable' })
      return Promise.resolve({ kind: 'done', revision: log.length, others })
    },
    load: () => Promise.resolve({ revision: log.length, draft: state.draft }),
  }
  return { state, door, edit, log }
}

function memory(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: (i) => [...items.keys()][i] ?? null,
    get length() {
      return items.size
    },
  }
}

let server: ReturnType<typeof fakeServer>
let storage: Storage
let saving: Saving
let online: boolean
const tools = (client = 'tab') => ({
  door: server.door,
  box: unsentBox({ storage, scenario: 's', client, isOpen: () => false }),
  now: () => 1_000,
  isOnline: () => online,
})
async function openTab(client = 'tab'): Promise<ScenarioDocument> {
  const latest = await server.door.load()
  const document = openDocument({ id: 's', latest, savedAt: 0, editable: true, now: () => Date.now() })
  saving = keepSaved(document, tools(client))
  await vi.advanceTimersByTimeAsync(0)
  return document
}
const titles = (document: ScenarioDocument) =>
  Object.values(document.store.getState().draft.nodes).map((node) => node.title)
const settle = () => vi.advanceTimersByTimeAsync(5_000)
const stateOf = (document: ScenarioDocument) => document.store.getState().save

beforeEach(() => {
  vi.useFakeTimers()
  server = fakeServer()
  storage = memory()
  online = true
})
afterEach(() => {
  saving.stop()
  vi.useRealTimers()
})

test('[canvas 02] it says saved only after the server has said so, and many edits go out together', async () => {
  const document = await openTab()
  for (const text of ['題', '題名', '題名だ']) document.apply([titled('a', text)])
  expect(stateOf(document)).toEqual({ kind: 'saved', at: 0 })
  await vi.advanceTimersByTimeAsync(500)
  expect(server.log).toEqual([[titled('a', '題名だ')]])
  expect(stateOf(document)).toEqual({ kind: 'saved', at: 1_000 })
})

test('[canvas 02] what could not be sent is there after loading again, and goes out when the server is back', async () => {
  const document = await openTab()
  server.state.mode = 'down'
  document.apply([titled('a', 'A'), titled('b', 'B')])
  await settle()
  expect(stateOf(document).kind).toBe('failed')
  saving.stop()
  const again = await openTab()
  expect(titles(again)).toEqual(['A', 'B', undefined])
  server.state.mode = 'up'
  saving.retry()
  await settle()
  expect(stateOf(again).kind).toBe('saved')
  expect(server.state.draft.nodes).toEqual(again.store.getState().draft.nodes)
  expect(storage.length).toBe(0)
})

test('[canvas 02] without a network it says how much is only here, and sends it by itself later', async () => {
  const document = await openTab()
  server.state.mode = 'down'
  online = false
  document.apply([titled('a', 'A')])
  await settle()
  expect(stateOf(document).kind).toBe('offline')
  server.state.mode = 'up'
  await vi.advanceTimersByTimeAsync(40_000)
  expect(stateOf(document).kind).toBe('saved')
})

test('a batch whose receipt was lost is not made twice', async () => {
  const document = await openTab()
  server.state.mode = 'losesAnswers'
  document.apply([{ kind: 'add-node', node: sampleStep('d', 'end') }, titled('a', 'A')])
  await vi.advanceTimersByTimeAsync(600)
  document.apply([titled('a', 'AA')])
  server.state.mode = 'up'
  await vi.advanceTimersByTimeAsync(40_000)
  expect(stateOf(document).kind).toBe('saved')
  expect(server.state.draft).toEqual(document.store.getState().draft)
  expect(titles(document)).toEqual(['AA', undefined, undefined, undefined])
})

test('[canvas 03] what others changed elsewhere comes in beside what is being changed here', async () => {
  const document = await openTab()
  server.edit([titled('b', '別の人')])
  document.apply([titled('a', '私')])
  await settle()
  expect(titles(document)).toEqual(['私', '別の人', undefined])
  expect(stateOf(document).kind).toBe('saved')
})

test('[canvas 03] the same field changed by another asks, and each answer is kept', async () => {
  const kept: Record<string, unknown> = {}
  for (const keep of ['mine', 'theirs'] as const) {
    server = fakeServer()
    storage = memory()
    const document = await openTab()
    server.edit([titled('a', '別の人')])
    document.apply([titled('a', '私'), titled('c', '私のC')])
    await settle()
    expect(stateOf(document)).toMatchObject({
      kind: 'contested',
      contests: [{ place: 'node/a/title', mine: '私', theirs: '別の人' }],
    })
    saving.settle(keep)
    await settle()
    expect(server.state.draft).toEqual(document.store.getState().draft)
    kept[keep] = titles(document)
  }
  expect(kept).toEqual({ mine: ['私', undefined, '私のC'], theirs: ['別の人', undefined, '私のC'] })
})

test('[canvas 03] unsent edits found again on a draft that moved on ask only about the same places', async () => {
  const document = await openTab()
  server.state.mode = 'down'
  document.apply([titled('a', '私')])
  await settle()
  saving.stop()
  await settle()
  server.state.mode = 'up'
  server.edit([titled('a', '別の人')])
  const again = await openTab('another')
  await settle()
  expect(stateOf(again).kind).toBe('contested')
})

test('a tab leaves alone what another open tab has not sent', () => {
  const left: Left = { revision: 1, edits: [titled('a', 'A')], doubted: [] }
  const box = (client: string, isOpen: boolean) =>
    unsentBox({ storage, scenario: 's', client, isOpen: () => isOpen })
  box('one', true).keep(left)
  expect(box('two', true).take()).toEqual([])
  expect(box('two', false).take()).toEqual([left])
  expect(box('two', false).take()).toEqual([])
})
