import { type MailContent, mailContentSchema } from '../content/mail-content.ts'
import type { MailContext, MailUrls } from '../content/mail-context.ts'

/** MJML with one column that holds this. */
export const inColumn = (inner: string): string =>
  `<mjml>\n<mj-body>\n<mj-section><mj-column>\n${inner}\n</mj-column></mj-section>\n</mj-body>\n</mjml>`

/** A Japanese mail with this MJML. */
export const japaneseMail = (
  mjml: string,
  more: { readonly subject?: string; readonly preheader?: string; readonly text?: string } = {},
): MailContent =>
  mailContentSchema.parse({ format: 1, variants: { ['ja']: { subject: 'ご案内', ...more, mjml } } })

/** A recipient with these fields. */
export const recipient = (fields: MailContext['lead']['fields'] = {}): MailContext => ({
  lead: { id: 'lead-1', fields: { email: 'taro@example.co.jp', ...fields } },
  organisation: {
    name: '株式会社しるべ',
    address: '東京都千代田区丸の内1-1-1',
    contact: '03-0000-0000',
  },
  sender: { name: 'しるべ 企画部', email: 'news@example.jp' },
  basis: 'consent',
  today: '2026-01-05',
})

/** Signed addresses of a message, for which the link's id is enough. */
export const signedUrls: MailUrls = {
  unsubscribe: 'https://t.example.jp/u/token',
  view: 'https://t.example.jp/v/token',
  pixel: 'https://t.example.jp/o/token',
  link: (id) => `https://t.example.jp/l/${id}`,
}
