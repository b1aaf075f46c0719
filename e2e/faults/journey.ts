import type { Block, Program } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'

const mail: Block = [
  {
    op: 'effect',
    effect: { kind: 'message', channel: 'email', mail: 'm', purpose: 'transactional' },
    next: { port: 'next' },
  },
]
const clickOf = (node: string): Block => [
  {
    op: 'wait',
    anchor: { kind: 'message', node },
    arms: [{ match: { kind: 'mail.clicked' }, about: node, next: { port: 'next' } }],
  },
]
const points: Block = [
  {
    op: 'effect',
    effect: { kind: 'score', axis: 'real', points: 3, note: 'un-keyed' },
    next: { port: 'next' },
  },
]

/** Mail, wait for the click on it, three points, a second mail, the end: what faults must neither lose nor repeat. */
export function faultJourney(): Program {
  const program = buildProgram('m1', {
    m1: { block: mail, ways: { next: 'c' } },
    c: { block: clickOf('m1'), ways: { next: 'p' } },
    p: { block: points, ways: { next: 'm2' } },
    m2: { block: mail, ways: { next: 'e' } },
    e: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  const start = { kind: 'event', match: { kind: 'seminar.attended' } } as const
  return { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) }
}
