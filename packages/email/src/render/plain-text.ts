import type { Language } from '@shirube/kernel'
import { convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text'

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const BULLET: Readonly<Record<Language, string>> = { ja: '・', en: '- ' }

const altText: FormatCallback = (element, _, builder) => {
  const attributes = element.attribs as Readonly<Record<string, string>> | undefined
  const alt = attributes?.['alt'] ?? ''
  if (alt !== '') builder.addInline(alt)
}

const optionsFor = (language: Language): HtmlToTextOptions => ({
  wordwrap: false,
  formatters: { altText },
  selectors: [
    { selector: '[style*="display:none"]', format: 'skip' },
    { selector: 'img', format: 'altText' },
    { selector: 'a', options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true } },
    { selector: 'ul', options: { itemPrefix: BULLET[language] } },
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
  ],
})

/** At most one empty line in a row, none at the ends, no blanks at the end of a line. */
export const tidyText = (text: string): string =>
  text
    .replaceAll(/[ \t\u00a0]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim()

/** The plain-text part of a mail, from its HTML: words, the descriptions of pictures, and links behind theirs. */
export const plainText = (html: string, language: Language): string =>
  tidyText(convert(html, optionsFor(language)))
