import { suppress } from '@shirube/db'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addLead } from '../testing/test-runtime.ts'
import { countStates, eventually, queueMails, queueTo, statesOf } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'
import { readVerp } from './verp.ts'

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const until = (state: string, n: number) =>
  eventually(
    () => countStates(office.runtime),
    (states) => states[state] === n,
  )

interface Told {
  readonly kind: string
  readonly [field: string]: unknown
}

const eventsOf = async (lead: string): Promise<readonly Told[]> => {
  const rows = await office.runtime.db<{ kind: string; payload: Record<string, unknown> }[]>`
    select kind, payload from events where lead_id = ${lead} order by seq`
  return rows.map(({ kind, payload }) => ({ kind, ...payload }))
}

describe('the dispatcher', () => {
  it('sends what is queued, once, and writes it into the history of each lead [D9] [I1] [I3]', async () => {
    const { runtime, version, sink } = office
    const queued = await queueMails(runtime, 25, { version, domainOf: (i) => `d${i % 4}.example` })
    await office.start()
    await until('accepted', 25)
    expect(sink.taken.map((mail) => mail.messageId).sort()).toEqual(queued.map((q) => q.messageId).sort())
    for (const { lead, key, id } of queued) {
      const [event, ...others] = await eventsOf(lead)
      expect(event).toMatchObject({ kind: 'mail.accepted', message: key, mail: 'welcome' })
      expect(others).toEqual([])
      const mail = sink.taken.find((one) => readVerp(runtime.keyring, one.from) === id)
      expect(mail).toBeDefined()
      expect(event?.['queueId']).toBe(`S${sink.taken.findIndex((one) => one === mail) + 1}`)
    }
  })

  it('writes mail that can be refused with one click, and whose links are signed', async () => {
    const { runtime, version, sink } = office
    const [queued] = await queueMails(runtime, 1, { version })
    await office.start()
    await until('accepted', 1)
    const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? ''
    expect(mail.subject).toBe('佐藤様へのご案内')
    expect(mail.to?.[0]?.address).toBe(queued?.address)
    expect(header('list-unsubscribe')).toMatch(
      /^<https:\/\/ma\.example\.jp\/u\/[\w.-]+>, <mailto:hello@example\.jp\?subject=unsubscribe>$/u,
    )
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const links = [...(mail.html ?? '').matchAll(/href="(https?:[^"]+)"/gu)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !/^https:\/\/ma\.example\.jp\/[cuv]\//u.test(link))).toEqual([])
    expect(mail.html).toMatch(/<img src="https:\/\/ma\.example\.jp\/o\/[\w.-]+\.gif"/u)
    const stored = await runtime.db<
      { url: string }[]
    >`select link, url from message_links where message_id = ${queued?.id ?? ''}`
    expect(stored.map((row) => row.url)).toEqual([`https://www.example.jp/case?c=${queued?.lead}`])
  })

  it('sends mail to colleagues without counting, and leaves no trace in the lead’s history', async () => {
    const { runtime, version, sink } = office
    const lead = await addLead(runtime, { lastName: '髙橋' })
    const content = {
      subject: '{{ lead.lastName }}様が資料を請求',
      body: '{{ lead.lastName }}様です',
      language: 'ja',
    }
    await queueTo(runtime, { version, lead, address: 'staff@example.jp', purpose: 'staff', content })
    await office.start()
    await until('accepted', 1)
    const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
    expect(mail.subject).toBe('髙橋様が資料を請求')
    expect(mail.html).not.toContain('ma.example.jp')
    expect(mail.headers.map((header) => header.key)).not.toContain('list-unsubscribe')
    expect(await eventsOf(lead)).toEqual([])
  })
})

describe('what is true at the claim decides:', () => {
  const queueOne = async (fields: Record<string, string> = {}) => {
    const { runtime, version } = office
    const address = 'a@example.com'
    const lead = await addLead(runtime, { email: address, ...fields })
    return await queueTo(runtime, { version, lead, address })
  }

  it.each([
    [
      'no-consent',
      (id: string) => office.runtime.db`update leads set consents = '{"email":"refused"}' where id = ${id}`,
    ],
    [
      'no-address',
      (id: string) => office.runtime.db`update leads set fields = fields - 'email' where id = ${id}`,
    ],
    ['lead-gone', (id: string) => office.runtime.db`delete from leads where id = ${id}`],
    [
      'excluded',
      async (id: string) => {
        const { db } = office.runtime
        await db`insert into lists (id, name, system, created_at) values ('competitor', '競合', true, now()) on conflict do nothing`
        await db`insert into list_members (list_id, lead_id, added_at) values ('competitor', ${id}, now())`
      },
    ],
    [
      'suppressed',
      async () => {
        const { db, keyring } = office.runtime
        const addressHash = keyring.hash('address', 'a@example.com')
        await suppress(db, { channel: 'email', addressHash, reason: 'complained' }, Date.now())
      },
    ],
  ])('%s is said and nothing is sent', async (reason, change) => {
    const { runtime, sink } = office
    const queued = await queueOne()
    await change(queued.lead)
    await office.start()
    await until('suppressed', 1)
    const [row] = await runtime.db`select reason from messages`
    expect(row?.['reason']).toBe(reason)
    expect(sink.taken).toEqual([])
    // Whoever waits for its delivery must hear that there will be none.
    expect(await eventsOf(queued.lead)).toEqual([
      { kind: 'message.failed', message: queued.key, mail: 'welcome', channel: 'email', reason },
    ])
  })

  it('an unsubscribed lead still gets what it asked for itself', async () => {
    const { runtime, version, sink } = office
    const address = 'a@example.com'
    const lead = await addLead(runtime, { email: address })
    const addressHash = runtime.keyring.hash('address', address)
    await suppress(runtime.db, { channel: 'email', addressHash, reason: 'unsubscribed' }, Date.now())
    await queueTo(runtime, { version, lead, address, purpose: 'transactional' })
    await queueTo(runtime, { version, lead, address, purpose: 'marketing' })
    await office.start()
    await until('accepted', 1)
    await until('suppressed', 1)
    expect(sink.taken).toHaveLength(1)
  })

  it('a lead that has another address by now gets it there', async () => {
    const { runtime, sink } = office
    const queued = await queueOne()
    await runtime.db`update leads set fields = fields || '{"email":"new@other.example"}' where id = ${queued.lead}`
    await office.start()
    await until('accepted', 1)
    expect(sink.taken.map((mail) => mail.to)).toEqual(['new@other.example'])
    const [row] = await runtime.db`select address, domain from messages`
    expect(row).toEqual({ address: 'new@other.example', domain: 'other.example' })
  })

  it('the survivor of a merge gets what the merged lead was to get, in its own history', async () => {
    const { runtime, sink } = office
    const queued = await queueOne()
    const survivor = await addLead(runtime, { email: 'survivor@example.com' })
    await runtime.db`update leads set merged_into = ${survivor} where id = ${queued.lead}`
    await office.start()
    await until('accepted', 1)
    expect(sink.taken.map((mail) => mail.to)).toEqual(['survivor@example.com'])
    expect((await eventsOf(survivor)).map((event) => event.kind)).toEqual(['mail.accepted'])
    expect(await eventsOf(queued.lead)).toEqual([])
  })
})

describe('a clean stop', () => {
  it('finishes what is on its way and gives back what is not [I1]', async () => {
    const { runtime, version, sink } = office
    let open: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      open = resolve
    })
    sink.script = { behave: () => ({ kind: 'hold', until: held }) }
    await queueMails(runtime, 30, { version })
    const patience = { connectMs: 400, envelopeMs: 500, answerMs: 60_000 }
    const dispatcher = await office.start({
      smtpUrl: `${sink.url}?connections=2`,
      times: { leaseMs: 60_000, beatMs: 100, silentMs: 60_000, graceMs: 5_000, patience },
    })
    await until('data_started', 2)
    const stopped = dispatcher.stop()
    open()
    await stopped
    const states = await countStates(runtime)
    expect(states).toEqual({ accepted: 2, queued: 28 })
    expect((await statesOf(runtime)).size).toBe(30)
    sink.script = {}
    await office.start()
    await until('accepted', 30)
    expect(sink.taken).toHaveLength(30)
  })
})
