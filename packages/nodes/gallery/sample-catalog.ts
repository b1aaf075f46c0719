import type { Asset, AssetCatalog } from '@shirube/inspector-kit'
import type { AssetKind } from '@shirube/kernel'
import type { Language } from '@shirube/ui'

type Both = readonly [id: string, ja: string, en: string]

const THINGS: Readonly<Partial<Record<AssetKind, readonly Both[]>>> = {
  mail: [
    ['m', '導入事例：製造業編', 'Case study: manufacturing'],
    ['m2', '入門ガイド', 'Starter guide'],
    ['m3', 'セミナーのご案内', 'Seminar invitation'],
  ],
  form: [
    ['f', '資料請求フォーム', 'Brochure request'],
    ['f2', 'お問い合わせ', 'Contact'],
  ],
  list: [
    ['l', '既存顧客', 'Customers'],
    ['l2', '競合', 'Competitors'],
  ],
  segment: [['s', '製造業・検討が進んだ人', 'Manufacturing, well advanced']],
  material: [['w', '製品カタログ', 'Product catalogue']],
  pageGroup: [
    ['p', '製品ページ', 'Product pages'],
    ['p2', '導入ページ', 'Adoption pages'],
  ],
  customEvent: [['trial', '無料体験の開始', 'Trial started']],
  customField: [['renewal', '契約更新日', 'Renewal date']],
  user: [
    ['u', '森 千尋', 'Chihiro Mori'],
    ['u2', '高橋 遥', 'Haruka Takahashi'],
  ],
  team: [
    ['t', 'インサイドセールス', 'Inside sales'],
    ['t2', '製造業チーム', 'Manufacturing team'],
  ],
  scenario: [['sc', '資料ダウンロード後の育成', 'After the download']],
}

/** The things of a fictional company. */
export function sampleCatalog(language: Language): AssetCatalog {
  const list = (kind: AssetKind): readonly Asset[] =>
    (THINGS[kind] ?? []).map(([id, ja, en]) => ({
      id,
      name: language === 'ja' ? ja : en,
      ...(kind === 'customField' && { fieldType: 'date' as const }),
    }))
  return {
    list,
    nameOf: (kind, id) => list(kind).find((asset) => asset.id === id)?.name,
    newHref: (kind) => (kind === 'mail' || kind === 'form' ? `/${kind}s/new` : undefined),
    hrefOf: (kind, id) => (kind === 'mail' ? `/mails/${id}` : undefined),
  }
}
