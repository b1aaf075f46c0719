import type { Language } from '@shirube/kernel'
import type { FastifyReply } from 'fastify'
import { type Html, html } from './html.ts'

/** Where the look of these pages is served. */
export const PAGE_STYLE_PATH = '/f/page.css'

/** A page that leads see: a form, its thanks, why a link does not open. It works without any script. */
export interface Page {
  readonly language: Language
  readonly title: string
  readonly body: Html
  /** Loads the tracker; it does nothing for a browser that was not given an id elsewhere. */
  readonly tracked?: boolean
  /** How it stands where it is not a page of its own. */
  readonly stand?: 'embed' | 'kiosk'
  /** The address of a script of ours. */
  readonly script?: string
  /** What that script is told. */
  readonly data?: Readonly<Record<string, string>>
  /** Goes on by itself after so many seconds. */
  readonly refresh?: { readonly seconds: number; readonly url: string }
}

const told = (data: Page['data']): Html =>
  html`${Object.entries(data ?? {}).map(([name, value]) => html` data-${name}="${value}"`)}`

/** Writes a whole page. */
export const pageText = ({ language, title, body, ...more }: Page): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${PAGE_STYLE_PATH}">
${more.refresh && html`<meta http-equiv="refresh" content="${more.refresh.seconds};url=${more.refresh.url}">`}
${more.tracked === true && html`<script async src="/t/shirube.js" data-consent="required"></script>`}
${more.script !== undefined && html`<script defer src="${more.script}"></script>`}
</head>
<body${more.stand && html` class="${more.stand}"`}${told(more.data)}>
<main>
${body}
</main>
</body>
</html>
`.text

/** Answers with a page; it is made for one person and is kept by nobody. */
export const sendPage = (reply: FastifyReply, status: number, page: Page): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(pageText(page))
