import { expect, test } from 'vitest'
import { plannedRows } from './planned-rows.ts'

const step = { id: 's', title: { ja: '', en: '' } }
const run = { scenario: { id: 'welcome', name: 'ウェルカム' }, version: 'v1' }

test('[D17] the plans of several runs are told in one order; a wait stands where it ends, an open one last', () => {
  const rows = plannedRows({
    from: 0,
    until: 100,
    runs: [
      {
        ...run,
        id: 'a',
        deeds: [
          { kind: 'wait', at: 0, until: 50, step, refused: false },
          { kind: 'mail', at: 50, step, refused: false },
          { kind: 'wait', at: 50, step, refused: false },
        ],
      },
      { ...run, id: 'b', deeds: [{ kind: 'call', at: 20, step, refused: false }] },
    ],
  })
  expect(rows.map(({ run: { id }, deed }) => `${id} ${deed.kind}`)).toEqual([
    'b call',
    'a wait',
    'a mail',
    'a wait',
  ])
})
