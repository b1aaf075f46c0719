import type { Stage } from '@shirube/audience'
import type { MailContent, MailVariant } from '@shirube/email'
import type { Language, Localised } from '@shirube/kernel'

/** One block of a letter. */
export type LetterBlock =
  | { readonly kind: 'text'; readonly text: Localised }
  | { readonly kind: 'list'; readonly items: readonly Localised[] }
  | {
      readonly kind: 'figures'
      readonly of: readonly { readonly value: Localised; readonly label: Localised }[]
    }
  | { readonly kind: 'button'; readonly label: Localised; readonly page: string }

/** A mail of the demo as it is thought out; the MJML of each language is made of it. */
export interface Letter {
  readonly id: string
  readonly name: string
  /** The stage of consideration that it suits. */
  readonly stage?: Stage
  readonly subject: Localised
  readonly preheader: Localised
  readonly heading: Localised
  readonly blocks: readonly LetterBlock[]
}

const INK = '#1B2A33'
const ACCENT = '#0F6B7C'
const FONTS = "'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif"

const BRAND = { ja: 'ミナモ計装', en: 'Minamo Instruments' } as const
const VIEW = { ja: 'ウェブで見る', en: 'View online' } as const
const GREETING = {
  ja: '{{ lead.lastName | default: "ご担当者" }} 様',
  en: 'Dear {{ lead.firstName | default: "reader" }},',
} as const
const TEAM = { ja: 'ミナモ計装 ミナモWatchチーム', en: 'The Minamo Watch team' } as const

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const lines = (text: string): string => escaped(text).replaceAll('\n', '<br/>')

function block(one: LetterBlock, language: Language, site: string): string {
  switch (one.kind) {
    case 'text':
      return `        <mj-text>${lines(one.text[language])}</mj-text>`
    case 'list': {
      const items = one.items.map((item) => `          <li>${lines(item[language])}</li>`)
      return `        <mj-text>\n          <ul style="margin:0;padding-left:20px">\n${items.join('\n')}\n          </ul>\n        </mj-text>`
    }
    case 'figures': {
      const cells = one.of.map(
        ({ value, label }) =>
          `            <td style="padding:12px 8px;text-align:center"><strong style="font-size:22px;color:${ACCENT}">${lines(value[language])}</strong><br/><span style="font-size:12px;color:#5A6870">${lines(label[language])}</span></td>`,
      )
      return `        <mj-table padding="8px 32px" container-background-color="#EEF5F6">\n          <tr>\n${cells.join('\n')}\n          </tr>\n        </mj-table>`
    }
    case 'button':
      return `        <mj-button href="${site}${one.page}">${escaped(one.label[language])}</mj-button>`
  }
}

/** The MJML of a letter in one language. */
export function mjmlOf(letter: Letter, language: Language, site: string): string {
  const blocks = letter.blocks.map((one) => block(one, language, site))
  return `<mjml lang="${language}">
  <mj-head>
    <mj-attributes>
      <mj-all font-family="${FONTS}"></mj-all>
      <mj-text font-size="15px" line-height="1.85" color="${INK}" padding="8px 32px"></mj-text>
      <mj-button background-color="${ACCENT}" color="#FFFFFF" border-radius="6px" font-size="15px" font-weight="600" inner-padding="14px 28px" padding="20px 32px"></mj-button>
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#F2F4F4">
    <mj-section background-color="#FFFFFF" padding="20px 0 12px">
      <mj-column width="60%">
        <mj-text font-weight="700" color="${ACCENT}">${BRAND[language]}</mj-text>
      </mj-column>
      <mj-column width="40%">
        <mj-text align="right" font-size="12px"><a href="{{ viewUrl }}" style="color:#5A6870">${VIEW[language]}</a></mj-text>
      </mj-column>
    </mj-section>
    <mj-section background-color="#FFFFFF" padding="0 0 24px">
      <mj-column>
        <mj-divider border-width="3px" border-color="${ACCENT}" padding="0 32px 12px"></mj-divider>
        <mj-text font-size="22px" font-weight="700" line-height="1.5">${lines(letter.heading[language])}</mj-text>
        <mj-text>${GREETING[language]}</mj-text>
${blocks.join('\n')}
        <mj-text color="#5A6870">${TEAM[language]}</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`
}

/** A letter as the content of a mail, in both languages. */
export function contentOf(letter: Letter, site: string): MailContent {
  const variant = (language: Language): MailVariant => ({
    subject: letter.subject[language],
    preheader: letter.preheader[language],
    mjml: mjmlOf(letter, language, site),
  })
  const { stage } = letter
  return { format: 1, ...(stage && { stage }), variants: { ja: variant('ja'), en: variant('en') } }
}
