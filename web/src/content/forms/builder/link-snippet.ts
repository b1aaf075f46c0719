const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escape = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)

/** A link to a form, to be put into a page; the tracker of that page takes the visitor along. */
export const linkSnippet = (url: string, title: string): string =>
  `<a href="${escape(url)}">${escape(title)}</a>`
