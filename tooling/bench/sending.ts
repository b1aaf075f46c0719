import { fork } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { queueMessage, touchLive } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { putDkimKey, startDispatcher } from '@shirube/runtime'
import { addLead, putMail, smallMail } from '@shirube/runtime/testing'
import { createTransport } from 'nodemailer'
import type { BenchWorld } from './bench-world.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const MAILS = 1_000
const LINKS = 18
const NAME = { domain: 'example.jp', selector: 'bench' }
const PUBLIC_URL = 'https://ma.example.jp'

interface Addressee {
  readonly lead: LeadId
  readonly address: string
  readonly firstName: string
}

/** About 30 KB of HTML with a name in it and eighteen links. */
function newsletter(): string {
  const text = 'A short paragraph about the product, as newsletters have them. '.repeat(3)
  const part = (i: number): string =>
    `<mj-section><mj-column><mj-text>{{ lead.firstName }} ${text}</mj-text><mj-button href="https://www.example.jp/p${i}">Read ${i}</mj-button></mj-column></mj-section>`
  return `<mjml><mj-body>${Array.from({ length: LINKS }, (_, i) => part(i)).join('')}</mj-body></mjml>`
}

async function addressees({ runtime }: BenchWorld): Promise<readonly Addressee[]> {
  const made: Addressee[] = []
  for (let i = 0; i < MAILS; i++) {
    const address = `lead${i}@d${i % 50}.example`
    const firstName = `花${i}`
    made.push({ address, firstName, lead: await addLead(runtime, { email: address, firstName }) })
  }
  return made
}

/** Puts a mail to each into the ledger, as a hundred decisions at a time would. */
async function decide(
  { runtime }: BenchWorld,
  to: readonly Addressee[],
  mailVersionId: string,
): Promise<void> {
  const now = runtime.clock.now()
  for (let from = 0; from < to.length; from += 100) {
    await runtime.db.begin(async (tx) => {
      const one = ({ lead, address }: Addressee): Promise<boolean> => {
        const id = runtime.newId()
        const message = { id, key: `run:${id}:mail:1:email`, channel: 'email', purpose: 'marketing' } as const
        const mail = { mailId: 'news', mailVersionId }
        return queueMessage(tx, { ...message, ...mail, leadId: lead, address, notBefore: now }, now)
      }
      await Promise.all(to.slice(from, from + 100).map(one))
    })
  }
  runtime.notifier.tell('messages')
}

async function untilAccepted({ runtime }: BenchWorld): Promise<void> {
  for (;;) {
    const [row] = await runtime.db<{ n: number }[]>`
      select count(*)::int as n from messages where state = 'accepted'`
    if (row?.n === MAILS) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Lets mail be signed with a fresh key; answers the key. */
async function sign({ runtime }: BenchWorld): Promise<string> {
  const { privateKey: pem } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  await putDkimKey(runtime.db, { keyring: runtime.keyring, name: NAME, pem }, runtime.clock.now())
  await runtime.db`
    update organisation set settings = jsonb_set(settings, '{sender,dkim}', ${runtime.db.json(NAME)})`
  await touchLive(runtime.db)
  return pem
}

function bare(url: string, pem: string): ReturnType<typeof createTransport> {
  const { hostname, port } = new URL(url)
  const dkim = {
    domainName: NAME.domain,
    keySelector: NAME.selector,
    privateKey: createPrivateKey(pem) as never,
  }
  return createTransport({
    pool: true,
    maxConnections: 10,
    maxMessages: 100,
    host: hostname,
    port: Number(port),
    dkim,
  })
}

/** What one mail looks like when it is sent: the same bytes for the baseline. */
async function sampleOf({ runtime }: BenchWorld): Promise<string> {
  const [row] = await runtime.db<
    { html: string }[]
  >`select compiled -> 'ja' ->> 'html' as html from mail_versions`
  return (row?.html ?? '').replaceAll(/\{%[^%]*%\}/gu, `${PUBLIC_URL}/c/${'x'.repeat(60)}`)
}

/** Ratio 1: decision → render → DKIM → SMTP → recorded, against nodemailer's own pool with DKIM on the same sink. */
export async function benchSending(world: BenchWorld, pairs: number): Promise<Comparison> {
  const script = fileURLToPath(new URL('sink-process.ts', import.meta.url))
  const sink = fork(script, { execArgv: ['--import', 'tsx'] })
  const [url] = (await once(sink, 'message')) as [string]
  const pem = await sign(world)
  const version = await putMail(world.runtime, smallMail(newsletter()))
  const to = await addressees(world)
  const html = await sampleOf(world)
  const dispatcher = await startDispatcher(world.runtime, { smtpUrl: url, publicUrl: PUBLIC_URL })
  const transport = bare(url, pem)
  const product = async (): Promise<Sample> => {
    await world.runtime.db`truncate messages, events`
    return await sample(MAILS, async () => {
      await decide(world, to, version)
      await untilAccepted(world)
    })
  }
  const baseline = (): Promise<Sample> =>
    sample(MAILS, async () => {
      const send = ({ address, firstName }: Addressee): Promise<unknown> => {
        const own = html.replaceAll('{{ lead.firstName }}', firstName)
        const mail = { from: 'hello@example.jp', to: address, subject: `${firstName}様へのご案内` }
        return transport.sendMail({ ...mail, html: own, text: firstName })
      }
      await Promise.all(to.map(send))
    })
  try {
    return await compare({ pairs, product, baseline })
  } finally {
    transport.close()
    await dispatcher.stop()
    sink.disconnect()
  }
}
