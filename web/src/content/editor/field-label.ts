import { COMPANY_FIELD_WORDS, fieldName } from '@shirube/audience'
import type { AssetCatalog } from '@shirube/inspector-kit'
import type { Language, Localised } from '@shirube/kernel'

const OTHERS: Readonly<Record<string, Localised>> = {
  'lead.id': { ja: 'リードのID', en: 'lead id' },
  'organisation.name': { ja: '送信者の名称', en: 'sender’s legal name' },
  'organisation.address': { ja: '送信者の住所', en: 'sender’s postal address' },
  'organisation.contact': { ja: '問い合わせ先', en: 'contact' },
  'sender.name': { ja: '差出人の名前', en: 'from name' },
  'sender.email': { ja: '差出人のアドレス', en: 'from address' },
  unsubscribeUrl: { ja: '配信停止のリンク', en: 'unsubscribe link' },
  viewUrl: { ja: 'ブラウザーで見るリンク', en: 'link to view in a browser' },
  receiveReason: { ja: '送信している理由', en: 'why this mail is sent' },
  today: { ja: '送信する日', en: 'day of sending' },
}

/** What people call a value that a mail takes from its recipient. */
export function fieldLabel(name: string, language: Language, catalog: Pick<AssetCatalog, 'nameOf'>): string {
  const other = OTHERS[name]
  if (other) return other[language]
  const [owner = '', ...rest] = name.split('.')
  const field = rest.join('.')
  if (owner === 'company' && Object.hasOwn(COMPANY_FIELD_WORDS, field))
    return COMPANY_FIELD_WORDS[field as keyof typeof COMPANY_FIELD_WORDS][language]
  if (owner !== 'lead') return name
  return fieldName(field, { language, nameOf: catalog.nameOf, stepTitle: (step) => step })
}
