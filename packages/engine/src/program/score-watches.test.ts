import type { EventMatch } from '@shirube/audience'
import { expect, it } from 'vitest'
import { buildProgram } from '../testing/build-program.ts'
import { scoreWatchesIn, scoreWatchesOf } from './score-watches.ts'

const crossing = (value: number): EventMatch => ({
  kind: 'score.crossed',
  where: [
    { field: 'measure', op: 'is', value: 'total' },
    { field: 'threshold', op: 'is', value },
  ],
})
const counts = (value: number) => ({ kind: 'behaviour', did: crossing(value) }) as const

it('a crossing is watched for wherever a program asks about it, in a condition too [S9]', () => {
  const program = buildProgram('branch', {
    branch: {
      block: [
        { op: 'decide', cases: [{ when: counts(5), next: { port: 'yes' } }], otherwise: { port: 'no' } },
      ],
      ways: { yes: 'wait', no: 'end' },
    },
    wait: {
      block: [
        {
          op: 'wait',
          anchor: { kind: 'arrival' },
          arms: [{ match: crossing(6), next: { port: 'heard' } }],
          until: { when: { kind: 'not', of: counts(7) }, next: { port: 'heard' } },
        },
      ],
      ways: { heard: 'end' },
    },
    end: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  expect(scoreWatchesOf(program).map((watch) => watch.value)).toEqual([5, 6, 7])
})

it('a crossing that a segment counts is watched for too [S45]', () => {
  expect(scoreWatchesIn({ kind: 'all', of: [counts(8)] })).toEqual([{ measure: 'total', value: 8 }])
  expect(scoreWatchesIn(undefined)).toEqual([])
})
