import type { MailEnvelope, StoredMail } from '@shirube/embedded'
import { type EpochMs, fill, type Language } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import { type Html, html } from '../../page/html.ts'
import { INBOX_STYLE_PATH } from './inbox-style.ts'
import { INBOX_TEXT } from './text.ts'

/** A mail in the list. */
export interface ListedMail extends MailEnvelope {
  readonly subject: string
}

/** How the inbox is shown: in which language, and by whose clock. */
export interface Shown {
  readonly language: Language
  readonly timeZone: string
}

function whole({ language }: Shown, title: string, body: Html): string {
  const other = language === 'ja' ? 'en' : 'ja'
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${INBOX_STYLE_PATH}">
</head>
<body>
<header><h1>${title}</h1><a lang="${other}" href="?lang=${other}">${INBOX_TEXT[language].otherLanguage}</a></header>
${body}
</body>
</html>
`.text
}

function timeOf(at: EpochMs, { timeZone }: Shown): Html {
  const { date, time } = localTime(at, timeZone)
  return html`<time datetime="${new Date(at).toISOString()}">${date.replaceAll('-', '/')} ${time}</time>`
}

/** The list, the newest first. */
export function presentList(mails: readonly ListedMail[], shown: Shown): string {
  const text = INBOX_TEXT[shown.language]
  const { language } = shown
  const rows = mails.map(
    (mail) => html`<tr>
<td><a href="/dev/inbox/${mail.id}?lang=${language}">${mail.subject || text.noSubject}</a></td>
<td>${mail.to.join(', ')}</td>
<td>${timeOf(mail.receivedAt, shown)}</td>
</tr>
`,
  )
  const table = html`<div class="panel"><table>
<thead><tr><th>${text.subject}</th><th>${text.to}</th><th>${text.received}</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`
  const body = html`<p>${fill(text.lead, { n: mails.length })}</p>
${mails.length === 0 ? html`<p>${text.empty}</p>` : table}`
  return whole(shown, text.title, body)
}

/** One mail: as a reader sees it, its text, its headers. */
export function presentMail(mail: StoredMail, shown: Shown): string {
  const text = INBOX_TEXT[shown.language]
  const { envelope, headers } = mail
  const path = `/dev/inbox/${envelope.id}`
  const named = headers.map(({ name, value }) => `${name}: ${value}`).join('\n')
  const body = html`<p><a href="/dev/inbox?lang=${shown.language}">${text.back}</a></p>
<div class="panel"><dl>
<dt>${text.from}</dt><dd>${mail.from}</dd>
<dt>${text.to}</dt><dd>${envelope.to.join(', ')}</dd>
<dt>${text.returnTo}</dt><dd>${envelope.from}</dd>
<dt>${text.received}</dt><dd>${timeOf(envelope.receivedAt, shown)}</dd>
</dl></div>
${
  mail.html !== '' &&
  html`<h2>${text.shown}</h2>
<div class="panel"><iframe title="${text.shown}" src="${path}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></div>`
}
${
  mail.text !== '' &&
  html`<h2>${text.text}</h2>
<div class="panel"><pre>${mail.text}</pre></div>`
}
<details><summary>${text.headers}</summary><div class="panel"><pre>${named}</pre></div></details>
<p><a href="${path}/raw">${text.raw}</a></p>`
  return whole(shown, mail.subject || text.noSubject, body)
}

/** What is shown where a mail is not. */
export const presentGone = (shown: Shown): string => {
  const text = INBOX_TEXT[shown.language]
  return whole(shown, text.title, html`<p>${text.gone}</p>`)
}

/** The mail's own HTML for the frame: its links open beside it. */
export const presentBody = (mail: string): string => `<base target="_blank">${mail}`
