import { sampleContext } from '@shirube/audience/testing'
import { LANGUAGES } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PAGE_GROUPS, DEFAULT_RULES } from '../rule/default-rules.ts'
import type { BehaviourRule, FitRule, ScoreRule } from '../rule/score-rule.ts'
import { type ExplainedEntry, explainEntry } from './explain-entry.ts'
import { explainRule } from './explain-rule.ts'

const contextIn = (language: 'ja' | 'en') =>
  sampleContext(language, {
    product: DEFAULT_PAGE_GROUPS.product[language],
    adoption: DEFAULT_PAGE_GROUPS.adoption[language],
    m: '11月号',
    visit: '展示会への来場',
    'visit.hall': '展示会',
  })
const rule = (id: string): BehaviourRule => {
  const found = DEFAULT_RULES.find((one) => one.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}
const ruleIn = (one: ScoreRule) => LANGUAGES.map((language) => explainRule(one, contextIn(language)))
const entryIn = (one: ExplainedEntry) => LANGUAGES.map((language) => explainEntry(one, contextIn(language)))

describe('[D6] a rule in words', () => {
  it.each([
    [
      'mail-opened',
      'メールを開封した +2点（同じ送信につき1回）',
      'opened a mail: +2 (once for each message)',
    ],
    [
      'mail-clicked',
      'メールのURLをクリックした +2点（同じ送信・リンクにつき1回）',
      'clicked a link in a mail: +2 (once for each message and link)',
    ],
    [
      'product-page',
      '「商品ページ」を見た +3点（1日1回まで）',
      'viewed “Product pages”: +3 (at most once a day)',
    ],
    [
      'material-downloaded',
      '資料をダウンロードした +5点（同じ資料につき1回）',
      'downloaded a document: +5 (once for each document)',
    ],
    [
      'product-then-adoption',
      '「商品ページ」を見た後、7日以内に「導入事例ページ」を見た +8点',
      'viewed “Product pages” and then viewed “Customer stories” within 7 days: +8',
    ],
  ])('%s', (id, ja, en) => {
    expect(ruleIn(rule(id))).toEqual([ja, en])
  })

  it('calls a field of a custom event as it was declared', () => {
    const visit: BehaviourRule = {
      ...rule('mail-opened'),
      on: { kind: 'event', match: { kind: 'custom.visit' } },
      repeat: { kind: 'oncePer', fields: ['hall', 'day'] },
    }
    expect(ruleIn(visit)).toEqual([
      '「展示会への来場」が起きた +2点（同じ展示会・dayにつき1回）',
      'had “展示会への来場”: +2 (once for each 展示会 and day)',
    ])
  })

  it('[S7] tells what a lead is, a condition, caps, decay and points taken away', () => {
    const fit: FitRule = {
      kind: 'fit',
      id: 'industry',
      axis: 'company',
      when: { kind: 'company', field: 'industry', test: { op: 'oneOf', values: ['製造業', '物流業'] } },
      points: 1,
      active: true,
    }
    expect(ruleIn(fit)).toEqual([
      '業種が「製造業」または「物流業」 +1点',
      'industry is “製造業” or “物流業”: +1',
    ])
    const narrowed: BehaviourRule = {
      ...rule('product-page'),
      points: -3,
      when: { kind: 'qualification', oneOf: ['none'] },
      repeat: { kind: 'once' },
      caps: { perDay: 2, total: 3 },
      decay: { kind: 'halfLife', days: 30 },
    }
    expect(ruleIn(narrowed)).toEqual([
      '「商品ページ」を見た −3点（条件：リードステータスが「未判定」、1回だけ、1日2回まで、合計3回まで、30日ごとに半減）',
      'viewed “Product pages”: −3 (only if lead status is “Not yet qualified”, once only, at most twice a day, at most 3 times in all, halves every 30 days)',
    ])
  })
})

describe('[D6] an entry in words', () => {
  const met = (points: number) => ({ points, reason: 'met' }) as const
  const opened = { kind: 'mail.opened', payload: { message: 'x', mail: 'm' } } as const

  it('says what gave the points', () => {
    const event = { kind: 'page.viewed', payload: { path: '/products/a', groups: ['product'] } } as const
    expect(entryIn({ entry: met(3), rule: rule('product-page'), event })).toEqual([
      '「商品ページ」を見た +3',
      'viewed “Product pages” +3',
    ])
  })

  it('names the event where the rule asks nothing in particular', () => {
    expect(entryIn({ entry: met(2), rule: rule('mail-opened'), event: opened })).toEqual([
      '「11月号」を開封した +2',
      'opened “11月号” +2',
    ])
  })

  it('uses the name that a person gave the rule', () => {
    expect(entryIn({ entry: met(2), rule: { ...rule('mail-opened'), name: '反応あり' } })[0]).toBe(
      '反応あり +2',
    )
  })

  it('stays explained when the rule is gone', () => {
    expect(entryIn({ entry: met(2), event: opened })[0]).toBe('「11月号」を開封した +2')
    expect(entryIn({ entry: met(2) })).toEqual(['削除されたルール +2', 'a deleted rule +2'])
  })

  it('says that points faded or were withdrawn', () => {
    expect(entryIn({ entry: { points: -1, reason: 'decay' }, rule: rule('mail-opened') })).toEqual([
      '時間がたった：メールを開封した −1',
      'faded with time: opened a mail −1',
    ])
    expect(entryIn({ entry: { points: -1, reason: 'withdrawn' }, rule: rule('product-page') })[0]).toBe(
      'あてはまらなくなった：「商品ページ」を見た −1',
    )
  })
})
