import { moveTo, nextDue } from '@shirube/engine'
import { enter, plainPlay, START, someFacts, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type WaitUntil } from './model.ts'

const node = { model, compiler }
const clock = { time: '09:00', zone: 'lead' } as const

/** January 2026, in Tokyo. */
const tokyo = (day: number, hour: number): number => Date.UTC(2026, 0, day, hour - 9)

const leadWith = (
  fields: Readonly<Record<string, string>>,
): { lead: ReturnType<typeof someFacts>['lead'] } => {
  const { lead } = someFacts()
  return { lead: { ...lead, fields: { ...lead.fields, ...fields } } }
}

describe('wait until a moment', () => {
  it('[D13] waits for the next time of day, tomorrow when today’s has passed', () => {
    const session = enter(tryCompile(node, { mode: 'time', ...clock }).block)
    expect(nextDue(session)).toBe(tokyo(2, 9))
    expect(wayOut(moveTo(session, tokyo(2, 9), plainPlay))).toBe('next')
  })

  it('[D13] keeps the clock of the lead’s own zone', () => {
    const { lead } = someFacts()
    const { block } = tryCompile(node, { mode: 'time', time: '21:00', zone: 'lead' })
    // 10:00 in Tokyo is 20:00 of the day before in New York.
    expect(nextDue(enter(block, { lead: { ...lead, timeZone: 'America/New_York' } }))).toBe(START + 3_600_000)
  })

  it('waits for the next fitting day', () => {
    const { block } = tryCompile(node, { mode: 'time', ...clock, weekdays: ['mon'] })
    expect(nextDue(enter(block))).toBe(tokyo(5, 9))
  })

  it('waits for a date of the calendar, and lets people through once it has passed', () => {
    const { block } = tryCompile(node, { mode: 'date', ...clock, date: '2026-01-20' })
    expect(nextDue(enter(block))).toBe(tokyo(20, 9))
    expect(wayOut(enter(block, {}, { now: tokyo(21, 0) }))).toBe('next')
  })

  it('waits for so many days before a date that the lead carries', () => {
    const data: WaitUntil = { mode: 'field', ...clock, field: 'inquiryDate', shiftDays: -3 }
    const { block } = tryCompile(node, data)
    expect(nextDue(enter(block, leadWith({ inquiryDate: '2026-01-20' })))).toBe(tokyo(17, 9))
    expect(wayOut(enter(block))).toBe('next')
  })

  it('[D11] names the field that holds no date', () => {
    const field = (name: string): readonly string[] =>
      tryCompile(
        node,
        { mode: 'field', ...clock, field: name, shiftDays: 0 },
        { assets: { customField: ['renewal'] } },
      ).problems
    expect(field('')).toEqual(['error wait-until.no-field field'])
    expect(field('lastName')).toEqual(['error wait-until.no-date-field field'])
    expect(field('nonsense')).toEqual(['error wait-until.no-date-field field'])
    expect(field('custom.gone')).toEqual(['error wait-until.asset-missing field'])
    expect(field('custom.renewal')).toEqual([])
    expect(tryCompile(node, { mode: 'date', ...clock, date: null }).problems).toEqual([
      'error wait-until.no-date date',
    ])
  })
})
