import type { FormField } from '@shirube/contract'
import { assertNever, type Language } from '@shirube/kernel'
import type { AnswerFault } from '@shirube/runtime'
import { type Html, html, lines } from '../../page/html.ts'
import { FORM_TEXT } from './text.ts'

/** One question with what was answered and what is wrong with it. */
export interface AskedField {
  readonly field: FormField
  readonly language: Language
  /** As it was typed. */
  readonly typed: readonly string[]
  readonly fault: AnswerFault | undefined
}

/** What browsers may fill in by themselves (WCAG 1.3.5). */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  email: 'email',
  phone: 'tel',
  lastName: 'family-name',
  firstName: 'given-name',
  companyName: 'organization',
  jobTitle: 'organization-title',
  postcode: 'postal-code',
  prefecture: 'address-level1',
  address: 'street-address',
  birthDate: 'bday',
}

const helpId = (field: FormField): string => `${field.key}-help`
const faultId = (field: FormField): string => `${field.key}-fault`

function attributes({ field, fault }: AskedField): Html {
  const describedBy = [...(field.help ? [helpId(field)] : []), ...(fault ? [faultId(field)] : [])]
  const autocomplete = field.leadField === undefined ? undefined : AUTOCOMPLETE[field.leadField]
  return html`name="${field.key}"${field.required && html` required`}${
    fault !== undefined && html` aria-invalid="true"`
  }${describedBy.length > 0 && html` aria-describedby="${describedBy.join(' ')}"`}${
    autocomplete !== undefined && html` autocomplete="${autocomplete}"`
  }`
}

function control(asked: AskedField): Html {
  const { field, language, typed } = asked
  const [value = ''] = typed
  switch (field.type) {
    case 'textarea':
      return html`<textarea id="${field.key}" ${attributes(asked)}>${value}</textarea>`
    case 'select':
      return html`<select id="${field.key}" ${attributes(asked)}><option value="">${FORM_TEXT[language].choose}</option>${field.options.map(
        (option) =>
          html`<option value="${option.value}"${option.value === value && html` selected`}>${option.label[language]}</option>`,
      )}</select>`
    case 'checkboxes':
      return html`${field.options.map(
        (option) =>
          html`<label class="choice"><input type="checkbox" name="${field.key}" value="${option.value}"${
            typed.includes(option.value) && html` checked`
          }><span>${option.label[language]}</span></label>`,
      )}`
    case 'text':
    case 'email':
    case 'tel':
    case 'date':
      return html`<input id="${field.key}" type="${field.type}" value="${value}" ${attributes(asked)}>`
    case 'number':
      return html`<input id="${field.key}" type="text" inputmode="decimal" value="${value}" ${attributes(asked)}>`
    default:
      return assertNever(field)
  }
}

/** A question: label, help, control, and what is wrong with the answer, tied together for those who hear the page. */
export function presentField(asked: AskedField): Html {
  const { field, language, fault } = asked
  const text = FORM_TEXT[language]
  const head = html`${field.label[language]}${field.required && html`<span class="mark">${text.required}</span>`}`
  const help =
    field.help && html`<span class="help" id="${helpId(field)}">${lines(field.help[language])}</span>`
  const wrong = fault && html`<span class="fault" id="${faultId(field)}">${text.faults[fault]}</span>`
  if (field.type === 'checkboxes')
    return html`<fieldset class="field" id="${field.key}" tabindex="-1"${
      fault !== undefined && html` aria-describedby="${faultId(field)}"`
    }><legend>${head}</legend>${help}${control(asked)}${wrong}</fieldset>`
  return html`<div class="field"><label for="${field.key}">${head}</label>${help}${control(asked)}${wrong}</div>`
}
