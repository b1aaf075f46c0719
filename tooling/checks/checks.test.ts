import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { figuresOf, sizeFaults } from './file-sizes.ts'
import { clockReadings } from './pure-time.ts'
import { unreasoned } from './suppressions.ts'
import { keysOf, pairFaults } from './text-pairs.ts'

const source = (text: string): ts.SourceFile =>
  ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2023, true)

describe('sizes', () => {
  test('a file over its cap is named, and tests have a higher cap', () => {
    const sizes = new Map([
      ['a.ts', 301],
      ['a.test.ts', 499],
      ['b.test.ts', 501],
      ...Array.from({ length: 40 }, (_, i) => [`small-${i}.ts`, 40] as const),
    ])
    expect(sizeFaults(sizes)).toEqual([
      'a.ts has 301 lines (at most 300)',
      'b.test.ts has 501 lines (at most 500)',
    ])
  })

  test('a house of middling files is too large as a whole', () => {
    const sizes = new Map(Array.from({ length: 20 }, (_, i) => [`f${i}.ts`, 81 + i * 7] as const))
    expect(figuresOf(sizes)).toEqual({ median: 151, p95: 214, longest: 214 })
    expect(sizeFaults(sizes)).toHaveLength(2)
  })
})

describe('the clock in pure code', () => {
  test.each(['new Date()', 'Date()', 'f(new Date())'])('%s reads the clock', (text) => {
    expect(clockReadings(source(text))).toHaveLength(1)
  })
  test.each(['new Date(0)', 'new Date(at)', 'new Other()', '"new Date()"'])('%s does not', (text) => {
    expect(clockReadings(source(text))).toEqual([])
  })
})

describe('texts in both languages', () => {
  test.each([
    ["x = { ja: 'あ' }", 'a.ts:1 has no English'],
    ["x = { en: 'a' }", 'a.ts:1 has no Japanese'],
    ["x = { ja: 'あ', en: ' ' }", 'a.ts:1 is half empty'],
  ])('%s is found', (text, fault) => {
    expect(pairFaults(source(text))).toEqual([fault])
  })
  test('a pair is fine, however it is filled', () => {
    expect(
      pairFaults(
        source(
          "x = { ja: 'あ', en: 'a' }; y = { ja, en }; z = { en: f(1), ja: g(2) }; v = { ja: '', en: '' }",
        ),
      ),
    ).toEqual([])
  })
  test('the words of a catalogue are known by their path', () => {
    expect([...keysOf(source("export const ja = { a: 'x', b: { 'c': 'y' } } as const"))]).toEqual([
      'a',
      'b.c',
    ])
  })
})

describe('a rule that is switched off', () => {
  const mark = '// oxlint-' + 'disable-next-line no-console'
  test('is found when it does not say why', () => {
    expect(unreasoned('a.ts', `f()\n${mark}\n`)).toEqual(['a.ts:2 switches a rule off without a reason'])
    expect(unreasoned('a.ts', '// @ts-' + 'expect-error')).toHaveLength(1)
  })
  test('is left alone when the reason stands on the line', () => {
    expect(unreasoned('a.ts', `${mark} -- the terminal is the product here`)).toEqual([])
    expect(unreasoned('a.ts', '// @ts-' + 'expect-error the library declares it wrongly')).toEqual([])
  })
})
