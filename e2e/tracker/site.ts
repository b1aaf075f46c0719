import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildScript } from '@shirube/tracker'

/** A hit as the tracker reported it. */
export interface ReportedHit {
  readonly id: string
  readonly kind: string
  readonly ago: number
  readonly payload: Readonly<Record<string, unknown>>
}

/** One report of the tracker. */
export interface Report {
  readonly visitor: string
  readonly pass?: string
  readonly hits: readonly ReportedHit[]
}

/** A small web site with the tracker in it, and what it was told. */
export interface Site {
  readonly url: string
  readonly reports: Report[]
  /** The hits of a kind, in order. */
  hits(kind: string): readonly ReportedHit[]
  /** What the next reports are answered with. */
  answer: number
  /** When false, whoever reports is cut off without an answer. */
  reachable: boolean
  close(): Promise<void>
}

const page = (
  path: string,
  consent: boolean,
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<title>題 ${path}</title><script async src="/t/shirube.js"${consent ? ' data-consent="required"' : ''}></script></head>
<body style="height:4000px"><h1>${path}</h1><a id="inner" href="/next">次へ</a>
<a id="pdf" href="/files/guide.pdf" target="_blank">資料</a><button id="ask" data-shirube-click="見積もり">見積もり</button>
<a id="away" href="http://127.0.0.1:9/away" target="_blank">外へ</a></body></html>`

/** Starts the site. Pages below `/consent` ask for consent first; everything else does not. */
export async function startSite(): Promise<Site> {
  const { text } = await buildScript('tracker')
  const reports: Report[] = []
  const site = { answer: 202, reachable: true }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    if (pathname === '/t/shirube.js')
      return void response.setHeader('content-type', 'text/javascript').end(text)
    if (pathname !== '/t/hits')
      return void response
        .setHeader('content-type', 'text/html')
        .end(page(pathname, pathname.startsWith('/consent')))
    if (!site.reachable) return void request.socket.destroy()
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      if (site.answer === 202) reports.push(JSON.parse(body) as Report)
      response.writeHead(site.answer, { 'access-control-allow-origin': '*' }).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(site, {
    url: `http://localhost:${port}`,
    reports,
    hits: (kind: string) => reports.flatMap((report) => report.hits).filter((hit) => hit.kind === kind),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
