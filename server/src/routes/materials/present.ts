import type { Language, Localised } from '@shirube/kernel'
import { html } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'

const TEXT = {
  expired: {
    title: { ja: 'リンクの有効期限が切れています', en: 'This link has expired' },
    text: {
      ja: 'お手数ですが、フォームからもう一度お申し込みください。',
      en: 'Fill in the form once more to get a new one.',
    },
  },
  missing: {
    title: { ja: 'この資料は公開されていません', en: 'This document is not available' },
    text: { ja: '公開を終了した可能性があります。', en: 'It may have been withdrawn.' },
  },
} as const satisfies Record<string, { title: Localised; text: Localised }>

const FORM = { ja: 'フォームを開く', en: 'Open the form' } as const

/** Why a document does not open, and where to get it again. */
export function presentUnavailable(
  why: keyof typeof TEXT,
  { language, form }: { readonly language: Language; readonly form?: string },
): Page {
  const { title, text } = TEXT[why]
  const body = html`<h1>${title[language]}</h1><p>${text[language]}</p>${
    form !== undefined && html`<p><a class="button" href="/f/${form}">${FORM[language]}</a></p>`
  }`
  return { language, title: title[language], body }
}
