import type { ConsentBasis } from '@shirube/audience'
import type { Localised } from '@shirube/kernel'

const REASONS: Readonly<Record<ConsentBasis, Localised>> = {
  consent: {
    ja: 'このメールは、メール配信にご同意いただいた方にお送りしています。',
    en: 'You receive this email because you agreed to receive email from us.',
  },
  card: {
    ja: 'このメールは、名刺交換などでメールアドレスをお知らせいただいた方にお送りしています。',
    en: 'You receive this email because you gave us your address, for example on your business card.',
  },
  business: {
    ja: 'このメールは、お取引のあるお客様にお送りしています。',
    en: 'You receive this email because you do business with us.',
  },
  published: {
    ja: 'このメールは、メールアドレスを公表されている企業・団体の皆さまにお送りしています。',
    en: 'You receive this email because your organisation publishes this address.',
  },
}

const OTHERWISE: Localised = {
  ja: 'このメールは、お問い合わせや資料請求などでご連絡先をお知らせいただいた方にお送りしています。',
  en: 'You receive this email because you shared your contact details with us.',
}

/** Why somebody is written to, in a sentence for the footer (特定電子メール法, the basis of each address). */
export const receiveReason = (basis: ConsentBasis | undefined): Localised =>
  basis === undefined ? OTHERWISE : REASONS[basis]
