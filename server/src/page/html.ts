/** A piece of HTML in which every text from outside has been escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

type Part = Html | string | number | false | undefined | readonly Part[]

function written(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === false || part === undefined) return ''
  if (typeof part === 'object') return part.map(written).join('')
  return String(part).replaceAll(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)
}

/** Writes HTML; whatever is put into it is escaped unless it is HTML already. Nothing comes of `false` and `undefined`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    strings.reduce((text, string, i) => text + string + (i < parts.length ? written(parts[i]) : ''), ''),
  )

/** Text in which a person's own line breaks are kept. */
export const lines = (text: string): Html =>
  new Html(
    text
      .split('\n')
      .map((line) => written(line))
      .join('<br>'),
  )
