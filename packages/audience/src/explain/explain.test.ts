import { LANGUAGES } from '@shirube/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition/condition.ts'
import type { EventMatch } from '../event/match.ts'
import { matches } from '../reading/matches.ts'
import { conditionArbitrary, leafArbitrary, readingArbitrary, sampleContext } from '../testing/index.ts'
import { explain, explainPeople } from './explain.ts'
import { simplified } from './simplified.ts'

const NAMES = {
  p: '商品ページ',
  a: '導入事例',
  f: '資料請求フォーム',
  s: '既存顧客',
  l: '競合',
  m: '11月号',
  u: '森 健太',
  rank: 'ランク',
}
const told = (condition: Condition): readonly string[] =>
  LANGUAGES.map((language) => explain(condition, sampleContext(language, NAMES)))

const page = (...groups: readonly string[]): EventMatch => ({
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: [...groups] }],
})
const score: Condition = { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } }
const seen: Condition = { kind: 'behaviour', did: page('p'), within: { amount: 7, unit: 'day' } }
const customers: Condition = { kind: 'segment', segment: 's' }
const rivals: Condition = { kind: 'list', list: 'l' }

describe('[D3] a condition in words', () => {
  it.each<[Condition, string, string]>([
    [score, 'スコア（合計）が10点以上', 'score (total) is at least 10'],
    [
      { kind: 'score', measure: 'site', test: { op: 'between', from: 10, to: 19 } },
      'スコア（サイト内容）が10〜19点',
      'score (site content) is between 10 and 19',
    ],
    [
      { kind: 'stage', oneOf: ['nurturing', 'engagement'] },
      'ステージが「ナーチャリング」または「エンゲージメント」',
      'stage is “Nurturing” or “Engagement”',
    ],
    [{ kind: 'qualification', oneOf: ['mql'] }, 'リードステータスが「MQL」', 'lead status is “MQL”'],
    [customers, 'セグメント「既存顧客」に入っている', 'is in segment “既存顧客”'],
    [rivals, 'リスト「競合」に入っている', 'is on list “競合”'],
    [{ kind: 'owner' }, '担当者がいる', 'has an owner'],
    [{ kind: 'owner', oneOf: ['u'] }, '担当者が「森 健太」', 'owner is “森 健太”'],
    [
      { kind: 'consent', channel: 'email', is: 'granted' },
      'メールの配信許諾がある',
      'has given consent for email',
    ],
    [
      { kind: 'company', field: 'employees', test: { op: 'atLeast', value: 1000 } },
      '従業員数が1,000名以上',
      'number of employees is at least 1,000',
    ],
    [
      { kind: 'company', field: 'industry', test: { op: 'oneOf', values: ['製造業', '物流業'] } },
      '業種が「製造業」または「物流業」',
      'industry is “製造業” or “物流業”',
    ],
    [
      { kind: 'attribute', field: 'jobTitle', test: { op: 'endsWith', value: '課長' } },
      '役職が「課長」で終わる',
      'job title ends with “課長”',
    ],
    [
      { kind: 'attribute', field: 'email', test: { op: 'exists' } },
      'メールアドレスが入力されている',
      'email address is filled in',
    ],
    [
      { kind: 'attribute', field: 'language', test: { op: 'is', value: 'en' } },
      '言語が「英語」',
      'language is “English”',
    ],
    [
      { kind: 'attribute', field: 'custom.rank', test: { op: 'is', value: 'A' } },
      'ランクが「A」',
      'ランク is “A”',
    ],
    [
      { kind: 'attribute', field: 'age', test: { op: 'between', from: 20, to: 29 } },
      '年齢が20〜29歳',
      'age is between 20 and 29',
    ],
    [
      { kind: 'attribute', field: 'birthDate', test: { op: 'before', date: '2000-01-05' } },
      '生年月日が2000年1月5日より前',
      'birth date is before Jan 5, 2000',
    ],
    [
      { kind: 'attribute', field: 'inquiryDate', test: { op: 'daysFromToday', from: -7, to: 0 } },
      '問い合わせ日が過去7日以内',
      'inquiry date is within the past 7 days',
    ],
    [
      { kind: 'attribute', field: 'tags', test: { op: 'includesAll', values: ['展示会', 'VIP'] } },
      'タグに「展示会」と「VIP」をすべて含む',
      'tags include all of “展示会” and “VIP”',
    ],
  ])('%j', (condition, ja, en) => {
    expect(told(condition)).toEqual([ja, en])
  })

  it.each<[Condition, string, string]>([
    [seen, '過去7日以内に「商品ページ」を見た', 'viewed “商品ページ” in the past 7 days'],
    [
      { kind: 'behaviour', did: { kind: 'mail.opened' }, times: { op: 'atLeast', value: 2 } },
      'メールを2回以上開封した',
      'opened a mail at least twice',
    ],
    [
      {
        kind: 'behaviour',
        did: page('p'),
        times: { op: 'exactly', value: 0 },
        within: { amount: 1, unit: 'hour' },
      },
      '過去1時間以内に「商品ページ」を見ていない',
      'did not view “商品ページ” in the past hour',
    ],
    [
      { kind: 'behaviour', did: page('p', 'a'), times: { op: 'atMost', value: 3 } },
      '「商品ページ」または「導入事例」を見た回数が3回以下',
      'viewed “商品ページ” or “導入事例” at most 3 times',
    ],
    [
      { kind: 'sequence', steps: [page('p'), page('a')], span: { amount: 7, unit: 'day' } },
      '「商品ページ」を見た後、7日以内に「導入事例」を見た',
      'viewed “商品ページ” and then viewed “導入事例” within 7 days',
    ],
    [
      {
        kind: 'sequence',
        steps: [
          page('p'),
          page('a'),
          { kind: 'form.submitted', where: [{ field: 'form', op: 'is', value: 'f' }] },
        ],
        span: { amount: 2, unit: 'hour' },
        adjacent: true,
      },
      '2時間の間に、「商品ページ」を見た → 「導入事例」を見た → 「資料請求フォーム」を送信した、の順に行動した（間に同じ種類の行動がない）',
      'viewed “商品ページ”, then viewed “導入事例”, then submitted “資料請求フォーム”, all within 2 hours (with nothing else of that kind in between)',
    ],
    [
      { kind: 'touch', which: 'first', did: { kind: 'page.viewed' }, within: { amount: 30, unit: 'day' } },
      '最初のページの閲覧が過去30日以内にあった',
      'had the first page view in the past 30 days',
    ],
    [
      { kind: 'touch', which: 'last', did: page('p') },
      '最後のページの閲覧で、「商品ページ」を見た',
      'viewed “商品ページ” as the last page view',
    ],
    [
      { kind: 'touch', which: 'first', did: page('p'), within: { amount: 1, unit: 'day' } },
      '最初のページの閲覧が過去1日以内にあり、「商品ページ」を見た',
      'viewed “商品ページ” as the first page view, in the past day',
    ],
    [
      { kind: 'touch', which: 'last', did: { kind: 'custom.visit' } },
      '最後のvisitがあった',
      'had a last visit',
    ],
  ])('behaviour: %j', (condition, ja, en) => {
    expect(told(condition)).toEqual([ja, en])
  })

  it('joins parts with かつ and または, brackets what is nested, and leaves people out with 除く', () => {
    const interested: Condition = { kind: 'any', of: [seen, customers] }
    expect(told({ kind: 'all', of: [score, interested] })).toEqual([
      'スコア（合計）が10点以上、かつ（過去7日以内に「商品ページ」を見た、またはセグメント「既存顧客」に入っている）',
      'score (total) is at least 10 and (viewed “商品ページ” in the past 7 days or is in segment “既存顧客”)',
    ])
    const others: Condition = { kind: 'not', of: { kind: 'stage', oneOf: ['customer_success'] } }
    expect(told({ kind: 'all', of: [score, { kind: 'not', of: rivals }, others] })).toEqual([
      'スコア（合計）が10点以上、ただしリスト「競合」に入っている、またはステージが「カスタマーサクセス」の人を除く',
      'score (total) is at least 10, excluding anyone who is on list “競合” or whose stage is “Customer success”',
    ])
  })

  it('tells what stands alone under a not, or in a row of alternatives', () => {
    expect(told({ kind: 'not', of: customers })).toEqual([
      'セグメント「既存顧客」に入っている人を除く',
      'everyone except anyone who is in segment “既存顧客”',
    ])
    expect(told({ kind: 'any', of: [rivals, { kind: 'not', of: customers }] })).toEqual([
      'リスト「競合」に入っている、またはセグメント「既存顧客」に入っている人以外',
      'is on list “競合” or is not someone who is in segment “既存顧客”',
    ])
  })

  it('says everybody and nobody', () => {
    expect(told({ kind: 'all', of: [] })).toEqual(['すべての人', 'everyone'])
    expect(told({ kind: 'not', of: { kind: 'all', of: [] } })).toEqual(['だれもあてはまらない', 'nobody'])
  })

  it('says when a thing is missing', () => {
    expect(told({ kind: 'segment', segment: 'gone' })).toEqual([
      'セグメント（見つからないセグメント）に入っている',
      'is in segment (missing segment)',
    ])
  })

  it('has words for every condition in both languages', () => {
    fc.assert(
      fc.property(conditionArbitrary, (condition) => {
        for (const text of told(condition)) expect(text).not.toMatch(/[{}]|undefined|^$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('gives two different leaves different words', () => {
    fc.assert(
      fc.property(leafArbitrary, leafArbitrary, fc.constantFrom(...LANGUAGES), (a, b, language) => {
        const context = sampleContext(language, NAMES)
        const exact = (leaf: Condition): string => JSON.stringify(leaf, Object.keys(leaf).sort())
        fc.pre(exact(a) !== exact(b) && a.kind !== b.kind)
        expect(explain(a, context)).not.toBe(explain(b, context))
      }),
    )
  })
})

describe('the simplest form of a condition', () => {
  it('means the same', () => {
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now }) => {
        expect(matches(simplified(condition), facts, now)).toBe(matches(condition, facts, now))
      }),
      { numRuns: 500 },
    )
  })

  it('has no double negation, no single branch and no empty part', () => {
    const nested: Condition = {
      kind: 'all',
      of: [
        { kind: 'any', of: [score] },
        { kind: 'not', of: { kind: 'not', of: { kind: 'all', of: [seen] } } },
        { kind: 'all', of: [] },
      ],
    }
    expect(simplified(nested)).toEqual({ kind: 'all', of: [score, seen] })
  })
})

describe('[D3] those who meet a condition, in words', () => {
  const people = (condition: Condition): readonly string[] =>
    LANGUAGES.map((language) => explainPeople(condition, sampleContext(language, NAMES)))

  it.each<[Condition, string, string]>([
    [{ kind: 'all', of: [] }, 'すべての人', 'everyone'],
    [{ kind: 'any', of: [] }, '該当者なし', 'nobody'],
    [customers, 'セグメント「既存顧客」に入っている人', 'anyone who is in segment “既存顧客”'],
    [score, 'スコア（合計）が10点以上の人', 'anyone whose score (total) is at least 10'],
    [
      { kind: 'not', of: rivals },
      'リスト「競合」に入っている人を除く全員',
      'everyone except anyone who is on list “競合”',
    ],
    [
      { kind: 'all', of: [customers, { kind: 'not', of: rivals }] },
      'セグメント「既存顧客」に入っている人（リスト「競合」に入っている人を除く）',
      'anyone who is in segment “既存顧客”, excluding anyone who is on list “競合”',
    ],
  ])('%j', (condition, ja, en) => {
    expect(people(condition)).toEqual([ja, en])
  })
})
