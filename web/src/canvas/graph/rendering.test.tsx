// @vitest-environment happy-dom
import { ShirubeProvider } from '@shirube/ui'
import { act, cleanup, render } from '@testing-library/react'
import { type Node, ReactFlowProvider } from '@xyflow/react'
import { Profiler, type ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { StepNode } from '../card/StepNode.tsx'
import { keepFindings } from '../document/findings.ts'
import type { Saving } from '../document/keep-saved.ts'
import { OpenScenarioProvider } from '../document/open-scenario-context.ts'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { openDocument } from '../document/scenario-document.ts'
import { selected } from '../document/selection.ts'
import { CanvasProvider } from './canvas-context.ts'
import { keepDrawing } from './drawing-store.ts'
import { flowNodes } from './flow-nodes.ts'
import { useFlow } from './use-flow.ts'
import { openView } from './view-store.ts'

const COUNT = 300
const WAIT = { duration: { amount: 3, unit: 'day' }, zone: 'lead' }
const ids = Array.from({ length: COUNT }, (_, i) => `n${i}`)
const draft = sampleDraft(
  ids.map((id, i) => sampleStep(id, 'wait-duration', { data: WAIT, position: { x: 0, y: i * 80 } })),
  ids.slice(1).map((id, i) => `n${i}.next>${id}`),
)
const none: Saving = { retry() {}, settle() {}, refresh: () => Promise.resolve(), stop() {} }

vi.setConfig({ testTimeout: 30_000 })
afterEach(cleanup)

function openCanvas() {
  const source = { id: 's', latest: { revision: 1, draft }, savedAt: 0, editable: true, now: () => 0 }
  const document = openDocument(source)
  const findings = keepFindings(document, { has: () => true })
  const open = { document, findings, saving: none }
  const drawing = keepDrawing(open, { language: 'ja', nameOf: () => undefined })
  const rendered: string[] = []
  const Flow = (): ReactNode => {
    useFlow()
    return null
  }
  render(
    <ShirubeProvider language="ja" onFollow={() => {}}>
      <OpenScenarioProvider value={open}>
        <CanvasProvider value={{ drawing, view: openView() }}>
          <ReactFlowProvider>
            <Flow />
            {ids.map((id) => (
              <Profiler key={id} id={id} onRender={() => rendered.push(id)}>
                <StepNode id={id} />
              </Profiler>
            ))}
          </ReactFlowProvider>
        </CanvasProvider>
      </OpenScenarioProvider>
    </ShirubeProvider>,
  )
  rendered.length = 0
  return {
    document,
    rendered,

    stop: () => [drawing, findings].map((kept) => kept.stop()),
  }
}

test('[canvas 39] a change in the settings of one of 300 steps renders that step alone', () => {
  const { document, rendered, stop } = openCanvas()
  act(() => {
    document.apply([{ kind: 'set-node', id: 'n150', path: ['data', 'duration', 'amount'], value: 9 }])
  })
  // The step before says where it leads: its title is part of that.
  expect(new Set(rendered)).toEqual(new Set(['n149', 'n150']))
  stop()
})

test('[canvas 39] moving or selecting one of 300 steps renders no other card', () => {
  const { document, rendered, stop } = openCanvas()
  act(() => {
    document.apply([{ kind: 'set-node', id: 'n7', path: ['position'], value: { x: 400, y: 40 } }])
  })
  expect(new Set(rendered).size).toBeLessThanOrEqual(2)
  rendered.length = 0
  act(() =>
    document.select(
      selected(
        ...Object.values(draft.nodes)
          .slice(9, 10)
          .map(({ id }) => id),
      ),
    ),
  )
  expect(new Set(rendered)).toEqual(new Set(['n0', 'n9']))
  stop()
})

test('[canvas 39] what is typed in settings hands the canvas library the very same steps and lines', () => {
  const { document, stop } = openCanvas()
  const before = flowNodes(draft, new Set(), [])
  document.apply([{ kind: 'set-node', id: 'n3', path: ['title'], value: '題' }])
  expect(flowNodes(document.store.getState().draft, new Set(), before)).toBe(before)
  document.apply([{ kind: 'set-node', id: 'n3', path: ['position'], value: { x: 20, y: 240 } }])
  const after: readonly Node[] = flowNodes(document.store.getState().draft, new Set(), before)
  expect(after.filter((node, i) => node !== before[i]).map(({ id }) => id)).toEqual(['n3'])
  stop()
})
