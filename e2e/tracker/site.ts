import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buildScript, withSites } from '@shirube/tracker'

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
  sister = '127.0.0.1:9',
): string => `<!doctype html><html lang="ja"><head><meta charset="utf-8">
<title>題 ${path}</title><script async src="/t/shirube.js"${consent ? ' data-consent="required"' : ''}></script></head>
<body style="height:4000px"><h1>${path}</h1><a id="inner" href="/next">次へ</a>
<a id="pdf" href="/files/guide.pdf" target="_blank">資料</a><button id="ask" data-shirube-click="見積もり">見積もり</button>
<a id="away" href="http://127.0.0.1:9/away" target="_blank">外へ</a><a id="sister" href="http://${sister}/shop?x=1">店へ</a></body></html>`

/** Another site of the same organisation, which takes the browser's id over. */
export interface Sister {
  readonly host: string
  /** Words that are still good, with the ids that they stand for; both sites share them. */
  readonly words: Map<string, string>
}

/** What the server says of a word: handed out to whoever asks, taken once. */
function handOver(path: string, body: string, words: Map<string, string>): object {
  const asked = JSON.parse(body) as { readonly visitor?: string; readonly token?: string }
  if (path === '/t/handovers') {
    const token = `word~${words.size}`
    words.set(token, asked.visitor ?? '')
    return { token }
  }
  const visitor = words.get(asked.token ?? '')
  words.delete(asked.token ?? '')
  return visitor === undefined ? {} : { visitor }
}

/** Starts the site. Pages below `/consent` ask for consent first; everything else does not. */
export async function startSite(host = 'localhost', sister?: Sister): Promise<Site> {
  const built = await buildScript('tracker')
  const text = sister ? withSites(built, [sister.host]).text : built.text
  const reports: Report[] = []
  const site = { answer: 202, reachable: true }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    if (pathname === '/t/shirube.js')
      return void response.setHeader('content-type', 'text/javascript').end(text)
    if (pathname.endsWith('overs')) {
      let asked = ''
      request.on('data', (chunk: Buffer) => (asked += chunk.toString()))
      return void request.on('end', () =>
        response
          .writeHead(200, { 'access-control-allow-origin': '*' })
          .end(JSON.stringify(handOver(pathname, asked, sister?.words ?? new Map<string, string>()))),
      )
    }
    if (pathname !== '/t/hits')
      return void response
        .setHeader('content-type', 'text/html')
        .end(page(pathname, pathname.startsWith('/consent'), sister?.host))
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
    server.listen(0, host, resolve)
  })
  const { port } = server.address() as AddressInfo
  return Object.assign(site, {
    url: `http://${host}:${port}`,
    reports,
    hits: (kind: string) => reports.flatMap((report) => report.hits).filter((hit) => hit.kind === kind),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  })
}
