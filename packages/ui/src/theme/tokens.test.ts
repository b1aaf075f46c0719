import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../family/family.ts'
import { contrast } from './contrast.ts'
import { DARK_TOKENS, LIGHT_TOKENS, type Token } from './tokens.ts'

const GROUNDS: readonly Token[] = ['paper', 'surface', 'surface-2', 'sunken', 'canvas']
const themes = [
  ['light', LIGHT_TOKENS],
  ['dark', DARK_TOKENS],
] as const

test('black on white is the greatest contrast, a colour on itself the least', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21)
  expect(contrast('#87837A', '#87837A')).toBe(1)
})

describe.each(themes)('in the %s theme', (_, tokens) => {
  const worst = (token: Token, grounds: readonly Token[]): number =>
    Math.min(...grounds.map((ground) => contrast(tokens[token], tokens[ground])))

  test.each(['ink', 'ink-2', 'ink-3', 'accent', 'ok', 'warn', 'bad'] as const)(
    '%s is read on every ground',
    (ink) => {
      expect(worst(ink, GROUNDS)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['ok', 'warn', 'bad', 'accent'] as const)('%s is read on its tint', (ink) => {
    expect(worst(ink, [`${ink}-tint`])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['ink', 'ink-2'] as const)('%s is read on every tint', (ink) => {
    expect(worst(ink, ['accent-tint', 'ok-tint', 'warn-tint', 'bad-tint'])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(FAMILIES)('the plate and the tile of %s are read', (family) => {
    expect(worst(family, [`${family}-tint`])).toBeGreaterThanOrEqual(4.5)
    expect(worst('on-family', [family])).toBeGreaterThanOrEqual(4.5)
  })

  test('what stands on the accent and on bad is read', () => {
    expect(worst('on-accent', ['accent', 'accent-hover'])).toBeGreaterThanOrEqual(4.5)
    expect(worst('on-bad', ['bad'])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['control', 'edge'] as const)('%s is seen on every ground', (line) => {
    expect(worst(line, GROUNDS)).toBeGreaterThanOrEqual(3)
  })
})
