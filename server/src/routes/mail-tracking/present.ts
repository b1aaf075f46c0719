import { fill, LANGUAGES, type Language } from '@shirube/kernel'
import { html } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { MAIL_PAGE_TEXT } from './text.ts'

/** The field by which our own page says that its button was pressed. */
export const BUTTON = 'unsubscribe'

const OTHER: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

function otherLanguage(language: Language) {
  const other = LANGUAGES.find((one) => one !== language) ?? language
  return html`<p class="languages"><a lang="${other}" href="?lang=${other}">${OTHER[other]}</a></p>`
}

/** The page with the one button. Looking at it refuses nothing. */
export function presentUnsubscribe(language: Language, about: { readonly organisation: string }): Page {
  const { title, text, button, keep } = MAIL_PAGE_TEXT[language].unsubscribe
  const body = html`${otherLanguage(language)}
<h1>${title}</h1>
<p>${fill(text, about)}</p>
<form method="post">
<input type="hidden" name="lang" value="${language}">
<p><button type="submit" name="${BUTTON}" value="yes">${button}</button></p>
</form>
<p>${keep}</p>`
  return { language, title, body }
}

/** What is said when nothing more will be sent. */
export function presentUnsubscribed(language: Language, about: { readonly organisation: string }): Page {
  const { title, text } = MAIL_PAGE_TEXT[language].unsubscribed
  return { language, title, body: html`<h1>${title}</h1>\n<p>${fill(text, about)}</p>` }
}

/** What is said to whoever comes by a link that is not one of ours. */
export function presentUnknown(language: Language): Page {
  const { title, text } = MAIL_PAGE_TEXT[language].unknown
  return { language, title, body: html`<h1>${title}</h1>\n<p>${text}</p>` }
}
