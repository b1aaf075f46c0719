import type { FormDefinition } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { html } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { pageFor } from './present-stand.ts'
import type { Stand } from './standing.ts'

const TEXT = {
  full: {
    ja: '定員に達したため、受付を終了しました。',
    en: 'All seats are taken. Registration is closed.',
  },
  over: { ja: '開催日を過ぎたため、受付を終了しました。', en: 'This is over. Registration is closed.' },
} as const

/** The page of a form by which nobody can register any more. */
export function presentSeats(
  form: {
    readonly id: string
    readonly definition: FormDefinition
    readonly language: Language
    readonly stand: Stand
  },
  seats: keyof typeof TEXT,
): Page {
  const title = form.definition.title[form.language]
  const body = html`<h1>${title}</h1>\n<p role="status">${TEXT[seats][form.language]}</p>`
  return pageFor(form, { title, body })
}
