import { beginRun, type RunState } from '@shirube/engine'
import { asId } from '@shirube/kernel'
import { expect, it } from 'vitest'
import { shiftRun } from './shift-run.ts'

it('a run moves up in a history with all that it remembers of it, and nothing else', () => {
  const state: RunState = {
    ...beginRun({ pc: 3, now: 1_000, seq: 4 }),
    phase: { kind: 'waiting', pc: 3, since: 1_000, anchor: 6, deadline: 9_000 },
    position: 7,
    watched: 8,
    visit: {
      ordinal: 2,
      node: asId('n'),
      since: 1_000,
      seq: 6,
      acts: 1,
      why: { kind: 'event', event: 'page.viewed', seq: 5, at: 900 },
    },
    refs: { mail: { key: 'run:x', seq: 5, at: 800 } },
    heard: { callBackAt: 77 },
  }
  const moved = shiftRun(state, 100)
  expect(moved).toEqual({
    ...state,
    phase: { ...state.phase, anchor: 106 },
    entrySeq: 104,
    position: 107,
    watched: 108,
    visit: { ...state.visit, seq: 106, why: { kind: 'event', event: 'page.viewed', seq: 105, at: 900 } },
    refs: { mail: { key: 'run:x', seq: 105, at: 800 } },
  })
  expect(shiftRun(moved, -100)).toEqual(state)
})
