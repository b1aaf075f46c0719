import { LANGUAGES } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EVENT_KINDS, payloadFieldType } from '../event/kind.ts'
import type { EventMatch } from '../event/match.ts'
import { payloadSchemas } from '../event/payload.ts'
import { sampleContext } from '../testing/index.ts'
import { PAYLOAD_FIELD_WORDS, PAYLOAD_VALUE_WORDS } from '../words/payload-words.ts'
import { explainEvent } from './explain-event.ts'
import { explainMatch } from './explain-match.ts'
import { eventTitle } from './told-event.ts'

const NAMES = { f: '資料請求フォーム', m: '11月号', trial: '無料体験の開始', 'trial.seats': '席数' }
const told = (match: EventMatch): readonly string[] =>
  LANGUAGES.map((language) => explainMatch(match, sampleContext(language, NAMES)))
const is = (field: string, value: string | number) => ({ field, op: 'is' as const, value })

describe('an event match in words', () => {
  it.each<[EventMatch, string, string]>([
    [
      { kind: 'form.submitted', where: [is('form', 'f')] },
      '「資料請求フォーム」を送信した',
      'submitted “資料請求フォーム”',
    ],
    [
      { kind: 'mail.clicked', where: [is('mail', 'm')] },
      '「11月号」のURLをクリックした',
      'clicked a link in “11月号”',
    ],
    [
      {
        kind: 'page.viewed',
        where: [{ field: 'url', op: 'contains', value: '/price' }, is('utmSource', 'google')],
      },
      'ページ（URLに「/price」を含む、UTMソースが「google」）を見た',
      'viewed a page (URL contains “/price”, UTM source is “google”)',
    ],
    [
      {
        kind: 'call.completed',
        where: [{ field: 'outcome', op: 'oneOf', values: ['appointment', 'not_now'] }],
      },
      '架電の結果が「アポイント獲得」または「時期尚早」だった',
      'had a call with the outcome “Appointment” or “Not now”',
    ],
    [
      { kind: 'score.crossed', where: [is('measure', 'total'), is('threshold', 20), is('direction', 'up')] },
      'スコア（合計）が20点に達した',
      'reached a score (total) of 20',
    ],
    [
      {
        kind: 'score.crossed',
        where: [is('measure', 'site'), is('threshold', 5), is('direction', 'up'), is('withinDays', 7)],
      },
      '7日以内にスコア（サイト内容）が5点以上上がった',
      'gained at least 5 points (site content) within 7 days',
    ],
    [
      {
        kind: 'purchase.made',
        where: [{ field: 'amount', op: 'atLeast', value: 10_000 }, is('channel', 'store')],
      },
      '商品（金額が10,000以上、チャネルが「店舗」）を購入した',
      'bought something (amount is at least 10,000, channel is “in store”)',
    ],
    [
      { kind: 'attribute.changed', where: [is('field', 'jobTitle')] },
      '「役職」が変わった',
      'had “job title” changed',
    ],
    [
      { kind: 'stage.changed', where: [is('after', 'nurturing')] },
      'ステージが「ナーチャリング」に変わった',
      'moved to stage “Nurturing”',
    ],
    [
      { kind: 'custom.trial', where: [is('plan', 'pro')] },
      '「無料体験の開始」（planが「pro」）が起きた',
      'had “無料体験の開始” (plan is “pro”)',
    ],
    [
      { kind: 'custom.trial', where: [{ field: 'seats', op: 'atLeast', value: 5 }] },
      '「無料体験の開始」（席数が5以上）が起きた',
      'had “無料体験の開始” (席数 is at least 5)',
    ],
  ])('%j', (match, ja, en) => {
    expect(told(match)).toEqual([ja, en])
  })

  it('exists for every kind of event, each with a title of its own', () => {
    for (const language of LANGUAGES) {
      const context = sampleContext(language)
      for (const kind of EVENT_KINDS) expect(explainMatch({ kind }, context)).not.toMatch(/[{}]/u)
      expect(new Set(EVENT_KINDS.map((kind) => eventTitle(kind, context))).size).toBe(EVENT_KINDS.length)
    }
  })

  it('has a word for every field and every closed value of a payload', () => {
    const missing = EVENT_KINDS.flatMap((kind) =>
      Object.keys(payloadSchemas[kind].shape)
        .filter((field) => PAYLOAD_FIELD_WORDS[field] === undefined)
        .map((field) => `${kind}.${field}`),
    )
    expect(missing).toEqual([])
    for (const place of Object.keys(PAYLOAD_VALUE_WORDS)) {
      const [domain, verb, field = ''] = place.split('.')
      const kind = EVENT_KINDS.find((one) => one === `${domain}.${verb}`)
      expect([place, kind && payloadFieldType(kind, field)]).toEqual([place, 'text'])
    }
  })
})

describe('the closed lists of payloads', () => {
  const valuesOf = (schema: unknown): readonly string[] => {
    if (schema instanceof z.ZodOptional) return valuesOf(schema.unwrap())
    return schema instanceof z.ZodEnum ? schema.options.map(String) : []
  }

  it('have a word for each of their values', () => {
    const missing = EVENT_KINDS.flatMap((kind) =>
      Object.entries(payloadSchemas[kind].shape).flatMap(([field, schema]) =>
        valuesOf(schema)
          .filter((value) => PAYLOAD_VALUE_WORDS[`${kind}.${field}`]?.[value] === undefined)
          .map((value) => `${kind}.${field}=${value}`),
      ),
    )
    expect(missing).toEqual([])
  })
})

describe('an event as it happened, in words', () => {
  const at = (event: Parameters<typeof explainEvent>[0]) =>
    LANGUAGES.map((language) => explainEvent(event, sampleContext(language, NAMES)))

  it('[S1] names the page by its title, else by its path', () => {
    const page = (payload: Record<string, unknown>) => at({ kind: 'page.viewed', payload })
    expect(page({ title: '料金', path: '/price', groups: ['x'] })).toEqual([
      '「料金」を見た',
      'viewed “料金”',
    ])
    expect(page({ path: '/price', groups: [] })).toEqual(['「/price」を見た', 'viewed “/price”'])
  })

  it('names mails, forms and outcomes', () => {
    expect(at({ kind: 'mail.opened', payload: { message: 'x', mail: 'm' } })[0]).toBe('「11月号」を開封した')
    expect(at({ kind: 'handoff.answered', payload: { handoff: 'h', answer: 'accepted' } })[0]).toBe(
      '引き渡しが「受領」になった',
    )
  })

  it('tells a crossing of the score downward too', () => {
    const payload = { measure: 'total', threshold: 10, direction: 'down', before: 12, after: 9 }
    expect(at({ kind: 'score.crossed', payload })).toEqual([
      'スコア（合計）が10点を下回った',
      'fell below a score (total) of 10',
    ])
  })

  it('tells what it cannot name', () => {
    expect(at({ kind: 'owner.changed', payload: {} })).toEqual(['担当者が変わった', 'changed owner'])
  })
})
