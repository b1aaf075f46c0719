import { expect, it } from 'vitest'
import { guessColumns } from '../cell/guess-column.ts'
import { readMoment } from './read-moment.ts'

const at = (text: string): string | undefined => {
  const moment = readMoment(text, 'Asia/Tokyo')
  return moment === undefined ? undefined : new Date(moment + 9 * 3_600_000).toISOString().slice(0, 16)
}

it.each([
  ['2026/4/1 14:30', '2026-04-01T14:30'],
  ['２０２６年４月１日 14時30分', '2026-04-01T14:30'],
  ['令和8年4月1日 午後2時30分', '2026-04-01T14:30'],
  ['2026-04-01T09:05:30', '2026-04-01T09:05'],
  ['2026/4/1 午前12時', '2026-04-01T00:00'],
  ['2026/4/1', '2026-04-01T00:00'],
  ['20260401', '2026-04-01T00:00'],
  ['2026/4/1 25:00', undefined],
  ['2026/2/30 10:00', undefined],
  ['昨日', undefined],
])('reads the moment %s [S59]', (text, moment) => expect(at(text)).toBe(moment))

it('recognises the columns of a record of visits [S19]', () => {
  expect(guessColumns(['来店日時', '会員番号', '種別', '店舗名', '注文番号', '購入金額'])).toEqual([
    'happenedAt',
    'externalId',
    'touchKind',
    'touchPlace',
    'order',
    'amount',
  ])
})
