import type { EventMatch } from '@shirube/audience'
import type { Localised } from '@shirube/kernel'
import type { BehaviourRule } from './score-rule.ts'
import type { ScoreRuleSet } from './score-rule-set.ts'

/** The page groups that a new organisation starts with; the patterns of their addresses are its own. */
export const DEFAULT_PAGE_GROUPS = {
  product: { ja: '商品ページ', en: 'Product pages' },
  adoption: { ja: '導入事例ページ', en: 'Customer stories' },
  price: { ja: '料金ページ', en: 'Pricing' },
  recruiting: { ja: '採用ページ', en: 'Careers' },
} as const satisfies Record<string, Localised>

const pageOf = (group: keyof typeof DEFAULT_PAGE_GROUPS): EventMatch => ({
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: [group] }],
})

const behaviour = {
  kind: 'behaviour',
  axis: 'site',
  active: true,
  repeat: { kind: 'every' },
} as const

/**
 * The rules of a new organisation (S6). A mail opened five times is opened once; a link clicked twice is one
 * click, a second link another; a material counts once; product pages count once a day, so that reloading makes
 * nobody hot. Product page then customer story (S8) is there to be switched on.
 */
export const DEFAULT_RULES: readonly BehaviourRule[] = [
  {
    ...behaviour,
    id: 'mail-opened',
    on: { kind: 'event', match: { kind: 'mail.opened' } },
    points: 2,
    repeat: { kind: 'oncePer', fields: ['message'] },
  },
  {
    ...behaviour,
    id: 'mail-clicked',
    on: { kind: 'event', match: { kind: 'mail.clicked' } },
    points: 2,
    repeat: { kind: 'oncePer', fields: ['message', 'link'] },
  },
  {
    ...behaviour,
    id: 'product-page',
    on: { kind: 'event', match: pageOf('product') },
    points: 3,
    caps: { perDay: 1 },
  },
  {
    ...behaviour,
    id: 'material-downloaded',
    on: { kind: 'event', match: { kind: 'asset.downloaded' } },
    points: 5,
    repeat: { kind: 'oncePer', fields: ['material'] },
  },
  {
    ...behaviour,
    id: 'product-then-adoption',
    on: {
      kind: 'sequence',
      steps: [pageOf('product'), pageOf('adoption')],
      span: { amount: 7, unit: 'day' },
    },
    points: 8,
    active: false,
  },
]

/** What a new organisation starts with: the rules of S6, MQL from 10 points, hot from 20. */
export const DEFAULT_RULE_SET: ScoreRuleSet = {
  format: 1,
  version: 1,
  rules: [...DEFAULT_RULES],
  thresholds: { mql: 10, hot: 20 },
  bands: [
    { id: 'early', name: { ja: 'MQL前', en: 'Before MQL' }, from: 0 },
    { id: 'mql', name: { ja: 'MQL', en: 'MQL' }, from: 10 },
    { id: 'hot', name: { ja: 'hot', en: 'Hot' }, from: 20 },
  ],
}
