import type { Handoff } from '@shirube/contract'
import { fill, LANGUAGES, type Language } from '@shirube/kernel'
import { html, lines } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { HANDOFF_PAGE_TEXT } from './text.ts'

const OTHER: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

/** What the page says beside the handoff. */
export interface AnswerPage {
  readonly language: Language
  readonly handoff: Handoff
  readonly zone: string
  readonly returnTo: readonly { readonly id: string; readonly name: string }[]
  /** Set when a rejection came without its reason. */
  readonly fault?: boolean
}

const timeOf = (at: number, { language, zone }: AnswerPage): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at)

function about(page: AnswerPage) {
  const { handoff, language } = page
  const t = HANDOFF_PAGE_TEXT[language]
  const company = handoff.lead.company === undefined ? '' : `${handoff.lead.company} `
  return html`<p>${fill(t.points, { company, score: String(handoff.scores.total) })}</p>
${
  handoff.reasons.length > 0 &&
  html`<h2>${t.reasons}</h2>
<ul>${handoff.reasons.slice(0, 5).map(({ words }) => html`<li>${words[language]}</li>`)}</ul>`
}
${handoff.note !== '' && html`<h2>${t.note}</h2>\n<p>${lines(handoff.note)}</p>`}
<p>${handoff.state === 'held' ? t.held : fill(t.answerBy, { time: timeOf(handoff.answerBy, page) })}</p>`
}

function others({ language, returnTo, fault }: AnswerPage) {
  const t = HANDOFF_PAGE_TEXT[language]
  return html`<h2 id="other">${t.other}</h2>
<form method="post">
<input type="hidden" name="lang" value="${language}">
${fault === true && html`<p class="faults" role="alert">${t.noReason}</p>`}
<p class="field"><label for="reason">${t.reason}</label><textarea id="reason" name="reason" maxlength="2000"></textarea></p>
${
  returnTo.length > 0 &&
  html`<p class="field"><label for="returnTo">${t.returnTo}</label><select id="returnTo" name="returnTo">
<option value="">${t.nowhere}</option>${returnTo.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
</select></p>`
}
<p><button type="submit" class="quiet" name="answer" value="rejected">${t.reject}</button></p>
<p class="field"><label for="until">${t.until}</label><input id="until" name="until" type="date"></p>
<p><button type="submit" class="quiet" name="answer" value="held">${t.hold}</button></p>
</form>`
}

/** The page on which the owner answers. Looking at it answers nothing. */
export function presentQuestion(page: AnswerPage): Page {
  const { language, handoff } = page
  const t = HANDOFF_PAGE_TEXT[language]
  const title = fill(t.title, { name: handoff.lead.name })
  const other = LANGUAGES.find((one) => one !== language) ?? language
  const body = html`<p class="languages"><a lang="${other}" href="?lang=${other}">${OTHER[other]}</a></p>
<h1>${title}</h1>
${about(page)}
<form method="post">
<input type="hidden" name="lang" value="${language}">
<p><button type="submit" name="answer" value="accepted">${t.accept}</button></p>
<p>${t.acceptHint}</p>
</form>
${others(page)}
<p><a href="/leads/${handoff.lead.id}">${t.open}</a></p>`
  return { language, title, body }
}

type Said =
  | { readonly kind: 'done'; readonly handoff: Handoff; readonly answer: 'accepted' | 'rejected' | 'held' }
  | { readonly kind: 'over'; readonly handoff: Handoff }
  | { readonly kind: 'expired' | 'moved' | 'unknown' }

/** What is said when an answer was taken in, or why there is nothing to answer. */
export function presentSaid(language: Language, said: Said): Page {
  const t = HANDOFF_PAGE_TEXT[language]
  const { title, text } = said.kind === 'done' ? t.done[said.answer] : t[said.kind]
  const handoff = 'handoff' in said ? said.handoff : undefined
  const name = handoff?.lead.name ?? ''
  const body = html`<h1>${title}</h1>
<p>${fill(text, { name })}</p>
${handoff && html`<p><a href="/leads/${handoff.lead.id}">${t.open}</a></p>`}`
  return { language, title, body }
}
