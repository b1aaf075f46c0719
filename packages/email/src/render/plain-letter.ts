import type { Language } from '@shirube/kernel'
import type { Template } from 'liquidjs'
import type { MailContext } from '../content/mail-context.ts'
import { liquidFor } from '../liquid/engine.ts'
import { textOf, toHtml } from '../liquid/escape.ts'
import type { FilledMail } from './filled-mail.ts'
import { webAddress } from './link/address.ts'
import { oneLine } from './one-line.ts'
import { scopeOf } from './scope.ts'

/** A way on from a letter: a button with where it leads. */
export interface Way {
  readonly label: string
  readonly url: string
}

/** A letter of plain words, without a design. */
export interface PlainLetter {
  readonly language: Language
  /** May hold Liquid when there is a `context`. */
  readonly subject: string
  /** Plain text, likewise. */
  readonly body: string
  /** The lead that the letter is about. */
  readonly context?: MailContext | undefined
  readonly ways?: readonly Way[]
  /** Said small at the end, such as who sends it. */
  readonly foot?: string
}

const BODY_STYLE =
  "font-family:-apple-system,'Hiragino Sans','Noto Sans JP',Meiryo,Arial,sans-serif;font-size:15px;line-height:1.7;color:#1f2933"
const ACTION_STYLE =
  'display:inline-block;padding:10px 20px;border-radius:6px;background:#0b5c8c;color:#ffffff;text-decoration:none'
const OTHER_STYLE =
  'display:inline-block;padding:9px 19px;border:1px solid #87837a;border-radius:6px;color:#0b5c8c;text-decoration:none'
const ADDRESS = /https?:\/\/[^\s<>"'、。「」（）]+/giu

const FOOT_STYLE =
  'margin:32px 0 0;padding-top:12px;border-top:1px solid #d5d2cb;font-size:12px;line-height:1.7;color:#646970'

/** Words as they were written are better than no letter at all. */
function filledIn(source: string, { context, language }: PlainLetter): string {
  if (!context) return source
  try {
    const engine = liquidFor('text', language)
    const templates: Template[] = engine.parse(source)
    return textOf(engine.renderSync(templates, scopeOf(context, { unsubscribe: '' }, language)))
  } catch {
    return source
  }
}

function paragraphs(text: string): string {
  let html = ''
  let at = 0
  for (const { 0: url, index } of text.matchAll(ADDRESS)) {
    html += `${toHtml(text.slice(at, index))}<a href="${toHtml(url)}">${toHtml(url)}</a>`
    at = index + url.length
  }
  return (html + toHtml(text.slice(at))).replaceAll(/\r?\n/gu, '<br>\n')
}

/** The ways on, one below the other for thumbs; the first of them is the filled button. */
const waysHtml = (ways: readonly Way[]): string =>
  ways
    .flatMap(({ label, url }) => {
      const address = webAddress(url)
      return address === undefined ? [] : [{ label, address }]
    })
    .map(({ label, address }, i) => {
      const style = i === 0 ? ACTION_STYLE : OTHER_STYLE
      const room = i === 0 ? 24 : 12
      return `<p style="margin:${room}px 0 0"><a href="${toHtml(address)}" style="${style}">${toHtml(label)}</a></p>`
    })
    .join('\n')

/** Writes a letter of plain words, as HTML and as text. */
export function writeLetter(letter: PlainLetter): FilledMail {
  const { language, ways = [], foot } = letter
  const subject = oneLine(filledIn(letter.subject, letter))
  const body = filledIn(letter.body, letter).trim()
  const footer = foot === undefined ? '' : `\n<p style="${FOOT_STYLE}">${paragraphs(foot)}</p>`
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${toHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;${BODY_STYLE}">\n<p style="margin:0">${paragraphs(body)}</p>\n`,
    `${waysHtml(ways)}${footer}\n</body></html>`,
  ].join('')
  const below = ways.map(({ label, url }) => `\n\n${label}\n${url}`).join('')
  const end = foot === undefined ? '' : `\n\n-- \n${foot}`
  return { subject, html, text: `${body}${below}${end}\n` }
}
