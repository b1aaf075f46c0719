import { describe, expect, it } from 'vitest'
import { targetFor, toneOf } from './target-for.ts'

describe('a target', () => {
  it('is scaled to the days that are looked at', () => {
    expect([7, 30, 90].map((days) => targetFor(220, days))).toEqual([51, 220, 660])
    expect(targetFor(1, 7)).toBe(1)
    expect(targetFor(undefined, 30)).toBeUndefined()
  })

  it('is reached, nearly reached, missed or far away', () => {
    expect([1.07, 1, 0.96, 0.87, 0.75].map(toneOf)).toEqual(['ok', 'ok', 'plain', 'warn', 'bad'])
  })
})
