import type { MailStarter } from './mail-starter.ts'
import { starterPage, starterSection } from './starter-page.ts'

const JA = starterPage(
  starterSection(`        <mj-text>
          <p>{{ lead.companyName | default: "貴社" }}<br />{{ lead.lastName | default: "ご担当者" }} 様</p>
          <p>お世話になっております。{{ sender.name }}です。</p>
          <p>先日ご覧いただいた内容について、よくいただくご質問をまとめました。ご検討の参考になれば幸いです。</p>
          <p>30分ほどお時間をいただければ、貴社の場合の進め方を具体的にご説明します。<br /><a href="https://www.example.com/contact">ご都合のよい日時をお知らせください</a>。</p>
          <p>どうぞよろしくお願いいたします。</p>
          <p>{{ sender.name }}<br />{{ organisation.name }}</p>
        </mj-text>`),
)
const EN = starterPage(
  starterSection(`        <mj-text>
          <p>Hello {{ lead.firstName | default: "there" }},</p>
          <p>this is {{ sender.name }}. I have put together answers to what people usually ask after reading our guide.</p>
          <p>If you have 30 minutes, I can show how this would work for you: <a href="https://www.example.com/contact">tell me a time that suits you</a>.</p>
          <p>Best regards,</p>
          <p>{{ sender.name }}<br />{{ organisation.name }}</p>
        </mj-text>`),
)

/** Plain words from one person to another, with one link. */
export const letterStarter: MailStarter = {
  id: 'letter',
  name: { ja: '担当者からの手紙', en: 'A letter from a person' },
  about: { ja: '飾りのない文面。日程のご相談や、お礼に', en: 'Plain words, for an appointment or thanks' },
  content: {
    format: 1,
    variants: {
      ja: {
        subject: '{{ lead.lastName | default: "ご担当者" }}様、ご検討の進み具合はいかがでしょうか',
        preheader: 'よくいただくご質問をまとめました',
        mjml: JA,
      },
      en: {
        subject: 'How is it going, {{ lead.firstName | default: "and can I help" }}?',
        preheader: 'Answers to what people usually ask',
        mjml: EN,
      },
    },
  },
}
