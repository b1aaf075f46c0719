import type { Language } from '@shirube/kernel'
import { type Html, html } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { BOX_WORDS, PAGE_WORDS } from './text.ts'

/** Which page it is: joining by an invitation, or a new password. */
export type AccountPage = keyof typeof PAGE_WORDS

interface Shown {
  readonly page: AccountPage
  readonly language: Language
  readonly token: string
  /** What was wrong with what was sent. */
  readonly faults?: readonly ('name' | 'password')[]
  readonly name?: string
}

const fault = (shown: boolean, id: string, text: string): Html | false =>
  shown && html`<span class="fault" id="${id}">${text}</span>`

/** The form: a name where somebody joins, and a password. */
export function presentAccountForm({ page, language, token, faults = [], name = '' }: Shown): Page {
  const words = PAGE_WORDS[page][language]
  const boxes = BOX_WORDS[language]
  const noName = faults.includes('name')
  const noPassword = faults.includes('password')
  const nameBox = html`<div class="field"><label for="name">${boxes.name}</label><input id="name" name="name" value="${name}" required maxlength="120" autocomplete="name"${
    noName && html` aria-invalid="true" aria-describedby="name-fault"`
  }>${fault(noName, 'name-fault', boxes.nameFault)}</div>`
  const body = html`<h1>${words.title}</h1>
<p>${words.intro}</p>
<form method="post" action="/${page}" novalidate>
<input type="hidden" name="token" value="${token}">
${page === 'welcome' && nameBox}
<div class="field"><label for="password">${boxes.password}<span class="help">${boxes.passwordHelp}</span></label><input id="password" name="password" type="password" required minlength="10" maxlength="200" autocomplete="new-password"${
    noPassword && html` aria-invalid="true" aria-describedby="password-fault"`
  }>${fault(noPassword, 'password-fault', boxes.passwordFault)}</div>
<button type="submit">${words.send}</button>
</form>`
  return { language, title: words.title, body }
}

/** The page afterwards, or why it was not done. */
export function presentOutcome(page: AccountPage, language: Language, refusal?: string): Page {
  const words = PAGE_WORDS[page][language]
  const said = refusal ?? words.done
  const body = html`<h1>${words.title}</h1><p${refusal !== undefined && html` role="alert"`}>${said}</p>`
  return { language, title: words.title, body }
}
