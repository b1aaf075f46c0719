import { escapeMarkup } from './escape-markup.ts'

/** A link to a form, to be put into a page; the tracker of that page takes the visitor along. */
export const linkSnippet = (url: string, title: string): string =>
  `<a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>`
