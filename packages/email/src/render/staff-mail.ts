import type { Language } from '@shirube/kernel'
import type { Template } from 'liquidjs'
import type { MailContext } from '../content/mail-context.ts'
import { liquidFor } from '../liquid/engine.ts'
import { textOf, toHtml } from '../liquid/escape.ts'
import type { FilledMail } from './filled-mail.ts'
import { webAddress } from './link/address.ts'
import { oneLine } from './one-line.ts'
import { scopeOf } from './scope.ts'

/** A notice to a colleague, as the scenario's author or the product wrote it. */
export interface StaffNotice {
  readonly language: Language
  /** May hold Liquid when there is a `context`. */
  readonly subject: string
  /** Plain text, likewise. */
  readonly body: string
  /** The lead that the notice is about. */
  readonly context?: MailContext | undefined
  /** A button under the text, such as the lead's page in the product. */
  readonly action?: { readonly label: string; readonly url: string } | undefined
  /** Other ways on, beside that button. */
  readonly others?: readonly { readonly label: string; readonly url: string }[] | undefined
}

/** A mail to a colleague: no counting, no refusal. `headers` go to `composeMime`. */
export interface StaffMail extends FilledMail {
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const BODY_STYLE =
  "font-family:-apple-system,'Hiragino Sans','Noto Sans JP',Meiryo,Arial,sans-serif;font-size:15px;line-height:1.7;color:#1f2933"
const ACTION_STYLE =
  'display:inline-block;padding:10px 20px;border-radius:6px;background:#0b5c8c;color:#ffffff;text-decoration:none'
const OTHER_STYLE =
  'display:inline-block;padding:9px 19px;border:1px solid #87837a;border-radius:6px;color:#0b5c8c;text-decoration:none'
const ADDRESS = /https?:\/\/[^\s<>"'、。「」（）]+/giu
// RFC 3834: keeps absence notes from answering.
const HEADERS = [['Auto-Submitted', 'auto-generated']] as const

/** A colleague is better served by the words as written than by no notice at all. */
function filledIn(source: string, { context, language }: StaffNotice): string {
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

type Way = NonNullable<StaffNotice['action']>

const waysOf = ({ action, others = [] }: StaffNotice): readonly Way[] => [
  ...(action ? [action] : []),
  ...others,
]

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

/** Makes a small plain mail of a notice to a colleague: a hot lead, a task, an overdue handoff. */
export function toStaffMail(notice: StaffNotice): StaffMail {
  const subject = oneLine(filledIn(notice.subject, notice))
  const body = filledIn(notice.body, notice).trim()
  const ways = waysOf(notice)
  const html = [
    `<!doctype html><html lang="${notice.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${toHtml(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;${BODY_STYLE}">\n<p style="margin:0">${paragraphs(body)}</p>\n`,
    `${waysHtml(ways)}\n</body></html>`,
  ].join('')
  const below = ways.map(({ label, url }) => `\n\n${label}\n${url}`).join('')
  return { subject, html, text: `${body}${below}\n`, headers: HEADERS }
}
