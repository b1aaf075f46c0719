import type { Localised } from '@shirube/kernel'

/** Lists that every organisation has; whoever is on them is left out of sends and scores. */
export const SYSTEM_LISTS = {
  internal: { ja: '社内', en: 'Internal' },
  competitor: { ja: '競合', en: 'Competitors' },
  customer: { ja: '既存顧客', en: 'Customers' },
  negotiation: { ja: '商談中', en: 'In negotiation' },
  test: { ja: 'テスト', en: 'Test' },
} as const satisfies Record<string, Localised>

/** Teams that every organisation begins with. */
export const FIRST_TEAMS = {
  'inside-sales': { ja: 'インサイドセールス', en: 'Inside sales' },
  sales: { ja: '営業', en: 'Sales' },
} as const satisfies Record<string, Localised>

/** Addresses that the first page groups are guessed to have; the organisation sets its own. */
export const FIRST_PATTERNS = {
  product: ['/product*', '/products*', '/service*'],
  adoption: ['/adoption*', '/case*', '/works*'],
  price: ['/price*', '/pricing*', '/plan*'],
  recruiting: ['/recruit*', '/careers*', '/jobs*'],
} as const satisfies Record<string, readonly string[]>
