import { expect, test } from 'vitest'
import { edgeBand } from './edge-look.ts'

test('everybody makes the widest band, with an arrow 8 wider', () => {
  expect(edgeBand(1284, 1284)).toEqual({ kind: 'band', width: 24, inside: 22, arrow: 32 })
})

test('few people still make a line that can be seen', () => {
  expect(edgeBand(2, 1284)).toEqual({ kind: 'line', width: 1.5 })
  expect(edgeBand(0, 0)).toEqual({ kind: 'line', width: 1.5 })
})

test('a band begins at three pixels', () => {
  expect(edgeBand(124, 1000).kind).toBe('line')
  expect(edgeBand(125, 1000)).toEqual({ kind: 'band', width: 3, inside: 1, arrow: 11 })
})
