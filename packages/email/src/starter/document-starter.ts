import type { MailStarter } from './mail-starter.ts'
import { starterPage, starterSection } from './starter-page.ts'

const JA = starterPage(
  starterSection(`        <mj-text font-size="23px" line-height="1.5" font-weight="600">資料をお届けします</mj-text>
        <mj-text>
          <p>{{ lead.lastName | default: "ご担当者" }} 様</p>
          <p>このたびは資料をご請求いただき、ありがとうございます。<br />下のボタンから、すぐにご覧いただけます。</p>
        </mj-text>
        <mj-button href="https://www.example.com/guide">資料を読む</mj-button>
        <mj-divider />
        <mj-text font-size="13px">ご不明な点は、このメールにそのままご返信ください。担当者がお答えします。</mj-text>`),
)
const EN = starterPage(
  starterSection(`        <mj-text font-size="23px" line-height="1.4" font-weight="600">Here is your guide</mj-text>
        <mj-text>
          <p>Hello {{ lead.firstName | default: "there" }},</p>
          <p>thank you for asking. You can read it right away.</p>
        </mj-text>
        <mj-button href="https://www.example.com/guide">Read the guide</mj-button>
        <mj-divider />
        <mj-text font-size="13px">Questions? Just reply to this email and a person will answer.</mj-text>`),
)

/** Hands over what was asked for, with one button. */
export const documentStarter: MailStarter = {
  id: 'document',
  name: { ja: '資料のお届け', en: 'Deliver a document' },
  about: { ja: 'お礼とボタン1つ。資料請求のあとすぐに', en: 'Thanks and one button, right after a request' },
  content: {
    format: 1,
    variants: {
      ja: { subject: 'ご請求いただいた資料をお届けします', preheader: 'すぐにご覧いただけます', mjml: JA },
      en: { subject: 'The guide you asked for', preheader: 'Ready to read', mjml: EN },
    },
  },
}
