import type { FormDefinition, FormField } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { type AnswerFault, CONSENT_BOX } from '@shirube/runtime'
import { type Html, html, lines } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { BOX } from './boxes.ts'
import { presentField } from './present-field.ts'
import { pageFor, startOf } from './present-stand.ts'
import type { Stand, Standing } from './standing.ts'
import { CLOSED, FORM_TEXT } from './text.ts'

/** A form as it is shown, empty or with what was sent and what is wrong with it. */
export interface ShownForm extends Partial<Standing> {
  readonly id: string
  readonly definition: FormDefinition
  readonly language: Language
  readonly stamp: string
  /** The questions that are put; all of the form's unless some are known. */
  readonly asked?: readonly FormField[]
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

/** What the browser brings back with the answers. */
function presentHidden({ stamp, language, visitor, pass, page, stand = 'page' }: ShownForm): Html {
  const box = (name: string, value: string | undefined): Html | false =>
    value !== undefined && hidden(name, value)
  return html`${hidden(BOX.stamp, stamp)}${hidden(BOX.language, language)}${box(BOX.visitor, visitor)}${box(
    BOX.pass,
    pass,
  )}${box(BOX.page, page)}${stand !== 'page' && hidden(BOX.stand, stand)}`
}

/** The page of a form. It is sent by the browser itself and needs no script. */
export function presentForm(form: ShownForm): Page {
  const { id, definition, language, sent, faults = {}, stand = 'page' } = form
  const text = FORM_TEXT[language]
  const questions = (form.asked ?? definition.fields).map((field) =>
    presentField({ field, language, typed: sent?.getAll(field.key) ?? [], fault: faults[field.key] }),
  )
  const turned = startOf({ id, language: other(language), stand })
  const body = html`<p class="languages"><a href="${turned}" lang="${other(language)}">${text.otherLanguage}</a></p>
<h1>${definition.title[language]}</h1>
${definition.intro && html`<p>${lines(definition.intro[language])}</p>`}
${presentFaults(form)}
<form method="post" action="/f/${id}" novalidate${stand === 'kiosk' && html` autocomplete="off"`}>
${presentHidden(form)}
<div class="leave-empty" aria-hidden="true"><label>${text.leaveEmpty}<input type="text" name="${BOX.trap}" value="" tabindex="-1" autocomplete="off"></label></div>
${questions}
${presentConsent(form)}
<button type="submit">${definition.submit?.[language] ?? text.submit}</button>
</form>`
  return pageFor({ id, language, stand }, { title: definition.title[language], body })
}

/** The page after a form, with the document when there is one. */
export function presentThanks(
  definition: FormDefinition,
  about: {
    readonly id: string
    readonly language: Language
    readonly stand?: Stand
    readonly document?: string
  },
): Page {
  const { id, language, stand = 'page', document } = about
  const text = FORM_TEXT[language]
  const { title, text: said, redirect } = definition.thanks
  const body = html`<h1>${title[language]}</h1>
<p>${lines(said[language])}</p>
${
  document !== undefined &&
  html`<p><a class="button" href="${document}"${stand === 'embed' && html` target="_blank"`}>${text.download}</a></p><p class="help">${text.downloadHint}</p>`
}`
  const go = stand === 'embed' && redirect !== undefined ? { go: redirect } : {}
  return pageFor({ id, language, stand }, { title: title[language], body, after: true, ...go })
}

/** The page where a form is not open. */
export const presentClosed = (language: Language): Page => ({
  language,
  title: CLOSED.title[language],
  body: html`<h1>${CLOSED.title[language]}</h1><p>${CLOSED.text[language]}</p>`,
})
