import type { Language } from '@shirube/kernel'
import { type Html, html } from '../../page/html.ts'
import type { Page } from '../../page/page.ts'
import { type Stand, standQuery } from './standing.ts'
import { FORM_TEXT } from './text.ts'

/** Where the scripts of forms in frames and on shared devices are served. */
export const FORM_SCRIPTS = {
  embed: '/f/embed.js',
  framed: '/f/framed.js',
  kiosk: '/f/kiosk.js',
} as const

/** For how long a device for many people says thanks before it is the next person's turn. */
const THANKS_SECONDS = 8

interface Place {
  readonly id: string
  readonly language: Language
  readonly stand: Stand
}

/** The address of a form that stands as this one does. */
export const startOf = ({ id, language, stand }: Place): string =>
  `/f/${id}?${new URLSearchParams({ lang: language, ...standQuery(stand) }).toString()}`

/** A page of a form, or after it, as it must be where it stands. */
export function pageFor(
  place: Place,
  page: { readonly title: string; readonly body: Html; readonly after?: boolean; readonly go?: string },
): Page {
  const { language, stand } = place
  const { title, body, after = false, go } = page
  switch (stand) {
    case 'page':
      return { language, title, body, tracked: true }
    case 'embed':
      return {
        ...{ language, title, body, stand, script: FORM_SCRIPTS.framed },
        ...(go !== undefined && { data: { go } }),
      }
    case 'kiosk': {
      const start = startOf(place)
      const next = html`<p><a class="button" href="${start}">${FORM_TEXT[language].next}</a></p>`
      return {
        ...{ language, title, stand, script: FORM_SCRIPTS.kiosk, data: { start } },
        body: after ? html`${body}${next}` : body,
        ...(after && { refresh: { seconds: THANKS_SECONDS, url: start } }),
      }
    }
  }
}
