import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { mailUrls, putMail, queueMails, smallMail } from '@shirube/runtime/testing'
import { openTestServer, type TestServer } from '@shirube/server/testing'
import Fastify, { type FastifyInstance } from 'fastify'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'
import type { Requests } from './request-process.ts'

const MESSAGES = 500
const HITS = 20_000
const AT_ONCE = 256
const TARGET = 'https://www.example.jp/product'

async function listen(app: FastifyInstance): Promise<string> {
  return await app.listen({ host: '127.0.0.1', port: 0 })
}

/** The signed addresses of the link in each of some mails. */
async function linkPaths(server: TestServer): Promise<readonly string[]> {
  const { runtime } = server
  const body = `<mjml><mj-body><mj-section><mj-column><mj-button href="${TARGET}">Read</mj-button></mj-column></mj-section></mj-body></mjml>`
  const version = await putMail(runtime, smallMail(body))
  const [row] = await runtime.db<{ link: string }[]>`
    select compiled -> 'ja' -> 'links' -> 0 ->> 'id' as link from mail_versions where id = ${version}`
  const link = row?.link ?? ''
  const mails = await queueMails(runtime, MESSAGES, { version })
  const about = { keyring: runtime.keyring, publicUrl: '' }
  return mails.map(({ id }) => mailUrls(about, id).link?.(link) ?? '')
}

async function ask(client: ChildProcess, requests: Requests): Promise<void> {
  client.send(requests)
  await once(client, 'message')
}

/** Ratio 4: signed clicks, each kept before it is answered, against a bare Fastify that only redirects. */
export async function benchClicks(pairs: number): Promise<Comparison> {
  const server = await openTestServer()
  const bare = Fastify()
  bare.get('/c/:token', (_, reply) => reply.redirect(TARGET, 302))
  const client = fork(fileURLToPath(new URL('request-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  })
  try {
    await once(client, 'message')
    const paths = await linkPaths(server)
    const [ours, theirs] = [await listen(server.app), await listen(bare)]
    const hits = (origin: string): Promise<Sample> => {
      const urls = Array.from({ length: HITS }, (_, i) => `${origin}${paths[i % paths.length]}`)
      return sample(HITS, () => ask(client, { urls, atOnce: AT_ONCE }))
    }
    return await compare({ pairs, product: () => hits(ours), baseline: () => hits(theirs) })
  } finally {
    client.disconnect()
    await bare.close()
    await server.close()
  }
}
