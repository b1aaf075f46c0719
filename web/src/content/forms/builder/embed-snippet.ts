import type { Language } from '@shirube/kernel'
import { escapeMarkup } from './escape-markup.ts'

/**
 * The script that puts a form into a page of the organisation, where it stands.
 * @param url the form's own page, `https://…/f/<id>`
 */
export function embedSnippet(
  url: string,
  about: { readonly title: string; readonly language: Language },
): string {
  const cut = url.lastIndexOf('/')
  const script = `${url.slice(0, cut)}/embed.js`
  const form = url.slice(cut + 1)
  return `<script src="${escapeMarkup(script)}" data-form="${escapeMarkup(form)}" data-language="${about.language}" data-title="${escapeMarkup(about.title)}" async></script>`
}
