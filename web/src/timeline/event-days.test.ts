import { expect, test } from 'vitest'
import { eventDays } from './event-days.ts'

const at = (iso: string): number => Date.parse(iso)
const entry = (seq: number, iso: string) => ({
  seq,
  kind: 'note.written',
  payload: { note: '来期に試したい' },
  occurredAt: at(iso),
  receivedAt: at(iso),
  machine: false,
  joined: false,
  words: { ja: 'メモが書かれた', en: 'had a note written' },
})
const said = { machine: '機械', internal: '社内', undone: '取り消し', joined: '匿名' }

test('[S1] a timeline is told by the days of the organisation’s zone, with the time of each entry', () => {
  const days = eventDays([entry(2, '2026-11-20T15:30:00Z'), entry(1, '2026-11-20T14:30:00Z')], {
    place: { language: 'ja', zone: 'Asia/Tokyo' },
    said,
    pointsOf: String,
  })
  expect(days.map((day) => [day.label, day.entries.map((one) => one.time)])).toEqual([
    ['11月21日（土）', ['0:30']],
    ['11月20日（金）', ['23:30']],
  ])
})

test('a note is told in its own words', () => {
  const [day] = eventDays([entry(1, '2026-11-20T14:30:00Z')], {
    place: { language: 'ja', zone: 'Asia/Tokyo' },
    said,
    pointsOf: String,
  })
  expect(day?.entries[0]?.text).toBe('「来期に試したい」')
})

test('[D6] the points that came of an entry stand beside it, taken or given; nothing where there were none', () => {
  const given = { ...entry(3, '2026-11-20T14:32:00Z'), points: 5 }
  const taken = { ...entry(2, '2026-11-20T14:31:00Z'), points: -2 }
  const [day] = eventDays([given, taken, entry(1, '2026-11-20T14:30:00Z')], {
    place: { language: 'ja', zone: 'Asia/Tokyo' },
    said,
    pointsOf: String,
  })
  expect(day?.entries.map((one) => one.end)).toEqual(['5', '-2', undefined])
})

test('in English each entry begins as a sentence does', () => {
  const [day] = eventDays([entry(1, '2026-11-20T14:30:00Z')], {
    place: { language: 'en', zone: 'Asia/Tokyo' },
    said,
    pointsOf: String,
  })
  expect(day?.entries[0]?.title).toBe('Had a note written')
})
