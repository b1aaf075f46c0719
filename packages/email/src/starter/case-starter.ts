import type { MailStarter } from './mail-starter.ts'
import { starterPage, starterSection } from './starter-page.ts'

interface CaseWords {
  readonly title: string
  readonly greeting: string
  readonly lead: string
  readonly before: readonly [head: string, text: string]
  readonly after: readonly [head: string, text: string]
  readonly button: string
}

const column = (
  [head, text]: CaseWords['before'],
  padding: string,
): string => `      <mj-column padding="${padding}">
        <mj-text padding="0 0 4px" font-size="13px">${head}</mj-text>
        <mj-text padding="0" font-size="16px" font-weight="600">${text}</mj-text>
      </mj-column>`

const pageOf = ({ title, greeting, lead, before, after, button }: CaseWords): string =>
  starterPage(`${starterSection(`        <mj-text font-size="23px" line-height="1.5" font-weight="600">${title}</mj-text>
        <mj-text>
          <p>${greeting}</p>
          <p>${lead}</p>
        </mj-text>`)}
    <mj-section background-color="#ffffff" css-class="sheet" padding="8px 24px">
${column(before, '12px 16px')}
${column(after, '12px 16px')}
    </mj-section>
${starterSection(`        <mj-button href="https://www.example.com/case">${button}</mj-button>`)}`)

const JA = pageOf({
  title: '月40時間の転記をなくした、<br />従業員120名の工場の進め方',
  greeting: '{{ lead.lastName | default: "ご担当者" }} 様',
  lead: '同じ規模の工場が、検査記録を紙から移した3か月をまとめました。',
  before: ['導入前', '紙3枚・転記2回'],
  after: ['導入後', 'タブレット・転記0回'],
  button: '事例を読む（3分）',
})
const EN = pageOf({
  title: 'How a factory of 120 people got rid of 40 hours of copying a month',
  greeting: 'Hello {{ lead.firstName | default: "there" }},',
  lead: 'here is what a factory of your size did in its first three months.',
  before: ['Before', '3 sheets, copied twice'],
  after: ['After', 'Tablets, nothing copied'],
  button: 'Read the story (3 min)',
})

/** A customer's story in one screen: what was, what is, and the way to read on. */
export const caseStarter: MailStarter = {
  id: 'case',
  name: { ja: '導入事例の紹介', en: 'Tell a customer story' },
  about: { ja: '導入前と導入後を並べて、続きへ', en: 'Before and after side by side, then read on' },
  content: {
    format: 1,
    variants: {
      ja: {
        subject: '月40時間の転記をなくした、従業員120名の工場の進め方',
        preheader: '検査記録を紙から移した3か月。最初に決めた3つのこと',
        mjml: JA,
      },
      en: {
        subject: 'How a factory of 120 stopped copying records by hand',
        preheader: 'Three months, and the three things they settled first',
        mjml: EN,
      },
    },
  },
}
