import type { Language } from '@shirube/kernel'
import type { MailContent } from '../content/mail-content.ts'
import { starterPage, starterSection } from './starter-page.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign)

/** Addresses in the text lead somewhere; a full stop or a bracket behind one is not part of it. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/[^\s<>"「」（）、。]+[^\s<>"「」（）、。.,;:!?)\]])/gu)
    .map((part, n) => (n % 2 === 0 ? escaped(part) : `<a href="${escaped(part)}">${escaped(part)}</a>`))
    .join('')

const paragraph = (text: string): string => `<p>${text.split('\n').map(linked).join('<br />')}</p>`

/** A mail out of plain words: empty lines make paragraphs, and addresses become links. */
export function plainLetter(
  { subject, body }: { readonly subject: string; readonly body: string },
  language: Language,
): MailContent {
  const paragraphs = body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/u)
    .filter((text) => text.trim() !== '')
    .map(paragraph)
  const mjml = starterPage(starterSection(`        <mj-text>${paragraphs.join('\n')}</mj-text>`))
  return { format: 1, variants: { [language]: { subject, mjml } } }
}
