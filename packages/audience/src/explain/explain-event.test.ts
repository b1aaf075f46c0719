import { expect, it } from 'vitest'
import { sampleContext } from '../testing/narration.ts'
import { explainEvent } from './explain-event.ts'

it.each([
  ['company', '「企業」が変わった', 'company'],
  ['company.domain', '「企業のドメイン」が変わった', 'company domain'],
  ['timeZone', '「タイムゾーン」が変わった', 'time zone'],
])('a change of %s is told by the name of what changed', (field, ja, en) => {
  const event = { kind: 'attribute.changed', payload: { field, after: '019b' } } as const
  expect(explainEvent(event, sampleContext('ja'))).toBe(ja)
  expect(explainEvent(event, sampleContext('en'))).toContain(en)
})
