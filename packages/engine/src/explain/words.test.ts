import type { NarrationContext } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { anyOf, explainAsset, namesOf } from './asset.ts'
import { explainDuration, explainTimes } from './duration.ts'
import { pairUp, wordFor } from './node-text.ts'
import { explainEnd, explainRefusal, explainStuck } from './reason.ts'
import { explainStaff } from './staff.ts'
import { explainTime } from './time-expression.ts'

const NAMES: Readonly<Record<string, string>> = {
  'mail/a': '導入事例',
  'user/mori': '森',
  'team/is': 'インサイドセールス',
}
const context = (language: 'ja' | 'en'): NarrationContext => ({
  language,
  nameOf: (kind, id) => NAMES[`${kind}/${id}`],
  stepTitle: () => undefined,
})
const [ja, en] = [context('ja'), context('en')]

describe('[D3] engine concepts in words', () => {
  it('says lengths of time and how often', () => {
    expect(explainDuration({ amount: 3, unit: 'day' }, 'ja')).toBe('3日')
    expect(explainDuration({ amount: 1, unit: 'week' }, 'ja')).toBe('1週間')
    expect(explainDuration({ amount: 1, unit: 'hour' }, 'en')).toBe('1 hour')
    expect(explainDuration({ amount: 30, unit: 'minute' }, 'en')).toBe('30 minutes')
    expect([explainTimes(1, 'en'), explainTimes(2, 'en'), explainTimes(2, 'ja')]).toEqual([
      '1 time',
      '2 times',
      '2回',
    ])
  })

  it('names assets, those that are missing by their id, and says when none is set', () => {
    expect(explainAsset('mail', 'a', ja)).toBe('「導入事例」')
    expect(explainAsset('mail', 'gone', en)).toBe('“gone”')
    expect(explainAsset('mail', '', ja)).toBe('（未設定）')
    expect(namesOf('mail', ['a', 'gone', ''], ja)).toBe('導入事例・gone・（未設定）')
    expect(anyOf(['「A」', '「B」'], 'ja')).toBe('「A」「B」のいずれか')
    expect(anyOf(['“A”', '“B”', '“C”'], 'en')).toBe('“A”, “B” or “C”')
  })

  it('says which colleague is meant', () => {
    expect(explainStaff({ kind: 'user', user: 'mori' }, ja)).toBe('森さん')
    expect(explainStaff({ kind: 'owner' }, ja)).toBe('リードの担当者')
    expect(explainStaff({ kind: 'roundRobin', team: 'is' }, ja)).toBe('インサイドセールス（持ち回り）')
    expect(explainStaff({ kind: 'roundRobin', team: '' }, ja)).toBe('担当（未設定）')
    expect(explainStaff({ kind: 'user', user: '' }, en)).toBe('(no owner)')
  })

  it('says when a wait goes on', () => {
    const plus = { amount: 3, unit: 'day' } as const
    const from = { kind: 'from', start: { at: 'arrival' }, plus, zone: 'lead' } as const
    expect(explainTime(from, ja)).toBe('3日後')
    expect(explainTime({ ...from, then: { time: '09:00' } }, ja)).toBe('3日後、相手のタイムゾーンで次の9:00')
    expect(explainTime({ ...from, then: { time: '09:00', weekdays: ['tue'] } }, en)).toBe(
      'after 3 days, then the next Tue at 9:00 in the lead’s time zone',
    )
    expect(explainTime({ ...from, start: { at: 'heard', field: 'callBackAt' } }, ja)).toBe(
      '知らされた日時の3日後',
    )
    expect(explainTime({ kind: 'from', start: { at: 'entry' }, plus, zone: 'lead' }, en)).toBe(
      '3 days after entering the scenario',
    )
    const clock = { time: '09:00', zone: 'lead' } as const
    expect(explainTime({ kind: 'date', date: '2026-12-01', ...clock }, ja)).toBe(
      '2026年12月1日（火）9:00（相手のタイムゾーン）',
    )
    const renewal = { kind: 'field', field: 'inquiryDate', ...clock } as const
    expect(explainTime({ ...renewal, shiftDays: -3 }, ja)).toBe(
      '「問い合わせ日」の3日前の9:00（相手のタイムゾーン）',
    )
    expect(explainTime({ ...renewal, shiftDays: 0 }, ja)).toBe(
      '「問い合わせ日」当日の9:00（相手のタイムゾーン）',
    )
    expect(explainTime({ kind: 'sendable' }, ja)).toBe('次に送信できる時間帯')
  })

  it('says how a run ended, why it stands still, and why something was refused', () => {
    expect(explainEnd('exit', 'ja')).toBe('離脱条件により離脱')
    expect(explainStuck('call-failed', 'en')).toContain('Stopped')
    expect(explainRefusal('no-consent', 'ja')).toBe('配信許諾がない')
    expect(explainRefusal('something new', 'ja')).toBe('something new')
  })

  it('finds words by keys that come from data, never those that every object has', () => {
    expect(wordFor({ next: '次へ' }, 'next')).toBe('次へ')
    expect(wordFor({ next: '次へ' }, 'constructor')).toBe('constructor')
    expect(pairUp({ a: 'あ' }, { a: 'a' })).toEqual({ a: { ja: 'あ', en: 'a' } })
  })
})
