import type { Localised } from '@shirube/kernel'

/** What the things in the example scenarios are called, by `kind/id`. */
export const NAMES: Readonly<Record<string, Localised>> = {
  'form/whitepaper': { ja: 'ホワイトペーパーのダウンロード', en: 'Whitepaper download' },
  'form/newsletter': { ja: 'メール登録', en: 'Newsletter sign-up' },
  'form/contact': { ja: 'お問い合わせ', en: 'Contact' },
  'mail/whitepaper-thanks': { ja: 'ホワイトペーパーのお届け', en: 'Your whitepaper' },
  'mail/whitepaper-case': { ja: '導入事例', en: 'Case study' },
  'mail/welcome-hello': { ja: 'はじめまして', en: 'Welcome' },
  'mail/welcome-proof': { ja: 'お客様の声', en: 'What customers say' },
  'mail/welcome-proof-again': { ja: 'お客様の声（再送）', en: 'What customers say, again' },
  'mail/welcome-resource': { ja: 'お役立ち資料', en: 'A useful guide' },
  'mail/welcome-action': { ja: '個別相談のご案内', en: 'Talk to us' },
  'pageGroup/product': { ja: '製品ページ', en: 'Product pages' },
  'pageGroup/adoption': { ja: '導入ページ', en: 'Adoption pages' },
  'list/customer': { ja: '既存顧客', en: 'Customers' },
  'list/competitor': { ja: '競合', en: 'Competitors' },
  'list/seminar-guests': { ja: 'セミナー来場者', en: 'Seminar guests' },
  'list/undeliverable': { ja: 'メール不達', en: 'Undeliverable' },
  'team/inside-sales': { ja: 'インサイドセールス', en: 'Inside sales' },
  'team/sales': { ja: '営業', en: 'Sales' },
}
