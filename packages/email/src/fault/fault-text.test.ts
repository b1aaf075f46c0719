import { describe, expect, it } from 'vitest'
import { FAULT_TEXT } from './fault-text.ts'
import { locateFaults } from './mail-fault.ts'
import { offsetOfLine, positionOf } from './position.ts'

describe('the sentences about a mail', () => {
  it.each(Object.entries(FAULT_TEXT))('%s says the same in both languages', (_, text) => {
    const slots = (sentence: string) => new Set([...sentence.matchAll(/\{(\w+)\}/gu)].map((m) => m[1]))
    expect(slots(text.ja)).toEqual(slots(text.en))
    expect(text.ja).not.toBe(text.en)
  })
})

describe('the place of a fault', () => {
  it('counts lines and columns from one', () => {
    expect(positionOf('ab\ncd\n', 0)).toEqual({ line: 1, column: 1 })
    expect(positionOf('ab\ncd\n', 4)).toEqual({ line: 2, column: 2 })
    expect(offsetOfLine('ab\ncd\n', 2)).toBe(3)
    expect(offsetOfLine('ab', 9)).toBe(2)
  })

  it('is told once, in the order of the text', () => {
    const source = 'a\nb\nc'
    const found = [4, 2, 4].map((at) => ({ code: 'one-body' as const, at }))
    const faults = locateFaults(found, { source, part: 'mjml', language: 'en' })
    expect(faults.map(({ line }) => line)).toEqual([2, 3])
  })
})
