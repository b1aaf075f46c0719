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
}

/** Writes a whole page. */
export const pageText = ({ language, title, body, tracked }: Page): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${PAGE_STYLE_PATH}">
${tracked === true && html`<script async src="/t/shirube.js" data-consent="required"></script>`}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.text

/** Answers with a page; it is made for one person and is kept by nobody. */
export const sendPage = (reply: FastifyReply, status: number, page: Page): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(pageText(page))
