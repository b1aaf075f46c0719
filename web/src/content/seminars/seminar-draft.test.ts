import { expect, it } from 'vitest'
import { bodyOf, draftOf } from './seminar-draft.ts'

const about = { zone: 'Asia/Tokyo', now: Date.UTC(2026, 3, 1) }

it('a seminar’s times are those of its own zone, whatever the clock of the browser', () => {
  const draft = {
    ...draftOf(undefined, about),
    ja: 'セミナー',
    startsAt: '2026-04-10T14:00',
    endsAt: '2026-04-10T15:30',
  }
  const tokyo = bodyOf(draft)
  expect(tokyo).toMatchObject({
    startsAt: Date.UTC(2026, 3, 10, 5),
    title: { ja: 'セミナー', en: 'セミナー' },
  })
  expect(bodyOf({ ...draft, timeZone: 'Europe/London' })?.startsAt).toBe(Date.UTC(2026, 3, 10, 13))
})

it('a seminar without a name, or that ends before it begins, is not kept', () => {
  const draft = { ...draftOf(undefined, about), ja: 'セミナー' }
  expect(bodyOf({ ...draft, ja: ' ' })).toBeUndefined()
  expect(bodyOf({ ...draft, endsAt: draft.startsAt })).toBeUndefined()
  expect(bodyOf({ ...draft, startsAt: '' })).toBeUndefined()
})
