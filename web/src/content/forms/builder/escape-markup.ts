const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in markup, in an attribute too. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)
