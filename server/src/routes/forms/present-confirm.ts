import { formDefinitionSchema } from '@shirube/contract'
import type { PendingSubmission } from '@shirube/db/form'
import { fill, type Language } from '@shirube/kernel'
import { html, lines } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { BOX } from './boxes.ts'
import { CONFIRM_TEXT } from './confirm-text.ts'
import { pageFor } from './present-stand.ts'
import type { Stand } from './standing.ts'

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja')

/** The page that asks whether the address is right; only its button says yes. */
export function presentConfirm(about: {
  readonly language: Language
  readonly form: string
  readonly token: string
  readonly pending: PendingSubmission
}): Page {
  const { language, form, token, pending } = about
  const text = CONFIRM_TEXT[language]
  const title = formDefinitionSchema.parse(pending.definition).title[language]
  const action = `/f/${form}/confirm/${token}`
  const body = html`<p class="languages"><a href="${action}?lang=${other(language)}" lang="${other(language)}">${text.otherLanguage}</a></p>
<h1>${text.askTitle}</h1>
<p>${lines(fill(text.ask, { title, email: pending.email }))}</p>
<form method="post" action="${action}">
<input type="hidden" name="${BOX.language}" value="${language}">
<button type="submit">${text.confirm}</button>
</form>
<p class="help">${text.notYou}</p>`
  return { language, title: text.askTitle, body }
}

/** The page of a link that confirms nothing, and what to do then. */
export function presentUnconfirmed(
  language: Language,
  about: { readonly found: 'used' | 'expired' | 'forged' | 'full'; readonly form: string },
): Page {
  const text = CONFIRM_TEXT[language]
  const { title, text: said } = text[about.found]
  const again =
    about.found === 'expired' &&
    html`<p><a class="button" href="/f/${about.form}?lang=${language}">${text.again}</a></p>`
  return { language, title, body: html`<h1>${title}</h1>\n<p>${lines(said)}</p>\n${again}` }
}

/** The page after a form whose address is to be confirmed. */
export function presentMailed(about: {
  readonly id: string
  readonly language: Language
  readonly stand: Stand
}): Page {
  const { mailedTitle, mailed } = CONFIRM_TEXT[about.language]
  const body = html`<h1>${mailedTitle}</h1>\n<p>${lines(mailed)}</p>`
  return pageFor(about, { title: mailedTitle, body, after: true })
}
