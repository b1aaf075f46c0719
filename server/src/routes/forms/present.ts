import type { FormDefinition } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { type AnswerFault, CONSENT_BOX } from '@shirube/runtime'
import { type Html, html, lines } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { BOX } from './boxes.ts'
import { presentField } from './present-field.ts'
import { CLOSED, FORM_TEXT } from './text.ts'

/** A form as it is shown, empty or with what was sent and what is wrong with it. */
export interface ShownForm {
  readonly id: string
  readonly definition: FormDefinition
  readonly language: Language
  readonly stamp: string
  readonly visitor?: string
  readonly sent?: Pick<URLSearchParams, 'get' | 'getAll'>
  readonly faults?: Readonly<Record<string, AnswerFault>>
  /** Something that concerns the whole form. */
  readonly notice?: 'again' | 'many'
}

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja')

function presentFaults({ definition, language, faults = {}, notice }: ShownForm): Html | undefined {
  const text = FORM_TEXT[language]
  if (notice) return html`<div class="faults" role="alert"><p>${text[notice]}</p></div>`
  const wrong = definition.fields.filter((field) => faults[field.key] !== undefined)
  const consent = faults[CONSENT_BOX]
  if (wrong.length === 0 && consent === undefined) return undefined
  const items = wrong.map((field) => html`<li><a href="#${field.key}">${field.label[language]}</a></li>`)
  const last = consent && html`<li><a href="#${CONSENT_BOX}">${text.faults[consent]}</a></li>`
  return html`<div class="faults" role="alert"><p>${text.faultsTitle}</p><ul>${items}${last}</ul></div>`
}

function presentConsent({ definition, language, sent, faults = {} }: ShownForm): Html | undefined {
  const { consent } = definition
  if (!consent) return undefined
  const text = FORM_TEXT[language]
  const fault = faults[CONSENT_BOX]
  return html`<div class="field"><label class="choice"><input type="checkbox" id="${CONSENT_BOX}" name="${CONSENT_BOX}" value="yes"${
    sent?.get(CONSENT_BOX) === 'yes' && html` checked`
  }${consent.required && html` required`}${fault !== undefined && html` aria-invalid="true" aria-describedby="consent-fault"`}><span>${lines(
    consent.wording[language],
  )}${consent.required && html`<span class="mark">${text.required}</span>`}</span></label>${
    fault && html`<span class="fault" id="consent-fault">${text.faults[fault]}</span>`
  }</div>`
}

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`

/** The page of a form. It is sent by the browser itself and needs no script. */
export function presentForm(form: ShownForm): Page {
  const { id, definition, language, visitor, sent, faults = {} } = form
  const text = FORM_TEXT[language]
  const questions = definition.fields.map((field) =>
    presentField({ field, language, typed: sent?.getAll(field.key) ?? [], fault: faults[field.key] }),
  )
  const body = html`<p class="languages"><a href="/f/${id}?lang=${other(language)}" lang="${other(language)}">${text.otherLanguage}</a></p>
<h1>${definition.title[language]}</h1>
${definition.intro && html`<p>${lines(definition.intro[language])}</p>`}
${presentFaults(form)}
<form method="post" action="/f/${id}" novalidate>
${hidden(BOX.stamp, form.stamp)}${hidden(BOX.language, language)}${visitor !== undefined && hidden(BOX.visitor, visitor)}
<div class="leave-empty" aria-hidden="true"><label>${text.leaveEmpty}<input type="text" name="${BOX.trap}" value="" tabindex="-1" autocomplete="off"></label></div>
${questions}
${presentConsent(form)}
<button type="submit">${definition.submit?.[language] ?? text.submit}</button>
</form>`
  return { language, title: definition.title[language], body, tracked: true }
}

/** The page after a form, with the document when there is one. */
export function presentThanks(
  definition: FormDefinition,
  about: { readonly language: Language; readonly document?: string },
): Page {
  const { language, document } = about
  const text = FORM_TEXT[language]
  const { title, text: said } = definition.thanks
  const body = html`<h1>${title[language]}</h1>
<p>${lines(said[language])}</p>
${
  document !== undefined &&
  html`<p><a class="button" href="${document}">${text.download}</a></p><p class="help">${text.downloadHint}</p>`
}`
  return { language, title: title[language], body, tracked: true }
}

/** The page where a form is not open. */
export const presentClosed = (language: Language): Page => ({
  language,
  title: CLOSED.title[language],
  body: html`<h1>${CLOSED.title[language]}</h1><p>${CLOSED.text[language]}</p>`,
})
