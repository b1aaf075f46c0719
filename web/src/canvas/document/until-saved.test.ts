// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import { untilSaved } from './until-saved.ts'

const saved = { kind: 'saved', at: 0 } as const
const edit = { kind: 'remove-edge', id: 'e' }
const state = (revision: number, pending: readonly object[], save: object): DocumentState =>
  ({ sync: { revision, inFlight: [], pending, doubted: [] }, save }) as unknown as DocumentState
const documentIn = (first: DocumentState) => {
  const store = createStore(() => first)
  return { store, document: { store } as unknown as ScenarioDocument }
}

test('[canvas 14] publishing waits for what was drawn a moment ago, and names the revision that holds it', async () => {
  const { store, document } = documentIn(state(1, [edit], saved))
  const revision = untilSaved(document)
  store.setState(state(1, [], { kind: 'saving' }))
  store.setState(state(2, [], saved))
  expect(await revision).toBe(2)
})

test('[canvas 02] what cannot be sent is not published without', async () => {
  const { document } = documentIn(state(1, [edit], { kind: 'offline' }))
  await expect(untilSaved(document)).rejects.toThrow()
})
