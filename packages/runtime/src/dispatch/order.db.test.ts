import { generateKeyPairSync } from 'node:crypto'
import { touchLive } from '@shirube/db'
import { localTime } from '@shirube/kernel/zone'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { messageToken } from '../mail-track/message-token.ts'
import { unsubscribe } from '../mail-track/unsubscribe.ts'
import { addLead } from '../testing/test-runtime.ts'
import { putDkimKey } from './signer.ts'
import { checkLedger } from './testing/check-ledger.ts'
import { countStates, eventually, queueMails, queueTo } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'

const HOUR = 3_600_000

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.clear()
  await settings({ closedDates: [], holidaysOfJapan: false })
})

/** Puts other rules for sending in force. */
async function settings(sending: object, dkim?: { domain: string; selector: string }): Promise<void> {
  const { db } = office.runtime
  const sender = dkim
    ? db`jsonb_set(settings, '{sender,dkim}', ${db.json(dkim)})`
    : db`settings #- '{sender,dkim}'`
  await db`update organisation set settings = jsonb_set(${sender}, '{sending}', ${db.json(sending as never)})`
  await touchLive(db)
}

const until = (state: string, n: number) =>
  eventually(
    () => countStates(office.runtime),
    (states) => (states[state] ?? 0) === n,
  )

const refuse = (id: string) =>
  unsubscribe(office.runtime, messageToken(office.runtime.keyring, 'unsubscribe', { messageId: id }))

describe('a refusal and a mail on its way', () => {
  it('the refusal wins as long as the data have not begun, even after the claim [I4]', async () => {
    const { runtime, version, sink } = office
    sink.script = { greet: () => ({ afterMs: 250 }) }
    const queued = await queueMails(runtime, 3, { version })
    await office.start()
    await until('claimed', 3)
    for (const one of queued) expect(await refuse(one.id)).toBe('done')
    await until('suppressed', 3)
    expect(sink.taken).toEqual([])
    const rows = await runtime.db`select distinct reason, data_started_at from messages`
    expect(rows).toEqual([{ reason: 'suppressed', data_started_at: null }])
  })

  it('whichever comes first under the lead’s lock decides, however close they are [I4] [I1]', async () => {
    const { runtime, version, sink } = office
    const queued = await queueMails(runtime, 80, { version, domainOf: (i) => `d${i % 5}.example` })
    await office.start()
    const racing = queued.map(async (one, i) => {
      await new Promise((resolve) => setTimeout(resolve, (i * 7) % 120))
      return await refuse(one.id)
    })
    await Promise.all(racing)
    await eventually(
      () => countStates(runtime),
      (states) => (states['accepted'] ?? 0) + (states['suppressed'] ?? 0) === 80,
    )
    expect(await checkLedger(runtime, sink.taken, { intended: 80, doubts: 0 })).toEqual([])
    const [row] = await runtime.db<{ n: number }[]>`
      select count(*)::int as n from events where kind = 'mail.unsubscribed'`
    expect(row?.n).toBe(80)
  })
})

describe('hours and caps', () => {
  it('put a mail off until it may go, and never drop it', async () => {
    const { runtime, version, sink } = office
    const now = runtime.clock.now()
    const hourFromNow = (hours: number) => localTime(now + hours * HOUR, 'Asia/Tokyo').time
    await settings({
      quiet: { from: hourFromNow(-1), to: hourFromNow(2) },
      closedDates: [],
      holidaysOfJapan: false,
    })
    await queueMails(runtime, 2, { version })
    await queueMails(runtime, 1, { version, purpose: 'transactional' })
    await office.start()
    await until('accepted', 1)
    const rows = await eventually(
      () => runtime.db<{ reason: string | null; at: number }[]>`
        select reason, not_before as at from messages where state = 'queued'`,
      (all) => all.length === 2 && all.every((row) => row.reason === 'sending-hours'),
    )
    for (const row of rows) expect(localTime(row.at, 'Asia/Tokyo').time).toBe(hourFromNow(2))
    runtime.clock.ahead += 2.1 * HOUR
    await until('accepted', 3)
    expect(sink.taken).toHaveLength(3)
  })

  it('let one lead have no more than the cap, also of mails that go at the same moment', async () => {
    const { runtime, version, sink } = office
    await settings({ perDay: 1, closedDates: [], holidaysOfJapan: false })
    const address = 'a@example.com'
    const lead = await addLead(runtime, { email: address })
    for (let i = 0; i < 3; i++) await queueTo(runtime, { version, lead, address })
    await office.start()
    await until('accepted', 1)
    await eventually(
      () => runtime.db<{ n: number }[]>`
        select count(*)::int as n from messages where state = 'queued' and reason = 'sending-hours'`,
      ([row]) => row?.n === 2,
    )
    expect(sink.taken).toHaveLength(1)
    runtime.clock.ahead += 25 * HOUR
    await until('accepted', 2)
    runtime.clock.ahead += 25 * HOUR
    await until('accepted', 3)
  })
})

describe('turns', () => {
  it('a domain with much mail does not keep the others waiting', async () => {
    const { runtime, version, sink } = office
    await queueMails(runtime, 120, { version, domainOf: () => 'crowd.example' })
    await queueMails(runtime, 4, { version, domainOf: (i) => `z${i}.example` })
    await office.start({ smtpUrl: `${sink.url}?connections=4` })
    await until('accepted', 124)
    const places = sink.taken.flatMap((mail, i) => (mail.to.includes('@z') ? [i] : []))
    expect(Math.max(...places)).toBeLessThan(60)
  })

  it('mail to colleagues and answers go before marketing', async () => {
    const { runtime, version, sink } = office
    await queueMails(runtime, 60, { version })
    await queueMails(runtime, 2, { version, purpose: 'transactional' })
    const order = new Set<string>()
    sink.onTaken = (mail) => order.add(mail.to)
    await office.start({ smtpUrl: `${sink.url}?connections=1` })
    await until('accepted', 62)
    const rows = await runtime.db<
      { address: string }[]
    >`select address from messages where purpose = 'transactional'`
    const first = [...order].slice(0, 2)
    for (const { address } of rows) expect(first).toContain(address)
  })

  it('two dispatchers share the work and send nothing twice [I2]', async () => {
    const { runtime, version, sink } = office
    sink.script = {
      behave: () => ({ kind: 'hold', until: new Promise((resolve) => setTimeout(resolve, 10)) }),
    }
    await queueMails(runtime, 150, { version, domainOf: (i) => `d${i % 9}.example` })
    const smtpUrl = `${sink.url}?connections=4`
    await Promise.all([office.start({ smtpUrl }), office.start({ smtpUrl })])
    await until('accepted', 150)
    expect(await checkLedger(runtime, sink.taken, { intended: 150, doubts: 0 })).toEqual([])
    const owners = await runtime.db`select distinct claimed_by from messages`
    expect(owners).toHaveLength(2)
  })

  it('keep to the rate of the provider', async () => {
    const { runtime, version, sink } = office
    await queueMails(runtime, 15, { version })
    await office.start({ smtpUrl: `${sink.url}?perSecond=10` })
    await until('accepted', 15)
    const [first, last] = [sink.taken[0]?.at ?? 0, sink.taken.at(-1)?.at ?? 0]
    expect(last - first).toBeGreaterThan(350)
  })
})

describe('signing', () => {
  const name = { domain: 'example.jp', selector: 's1' }
  it('is in every mail when a key is configured, both ways of refusing inside', async () => {
    const { runtime, version, sink } = office
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await putDkimKey(runtime.db, { keyring: runtime.keyring, name, pem }, Date.now())
    const [row] = await runtime.db`select ciphertext from secrets`
    expect(String(row?.['ciphertext'])).not.toContain('PRIVATE')
    await settings({ closedDates: [], holidaysOfJapan: false }, name)
    await queueMails(runtime, 2, { version })
    await office.start()
    await until('accepted', 2)
    for (const { raw } of sink.taken) {
      const field = /^DKIM-Signature:[\s\S]*?(?=\r\n[^ ])/u.exec(raw)?.[0].replaceAll(/\s+/gu, '') ?? ''
      expect(field).toContain('d=example.jp;')
      expect(field).toContain('list-unsubscribe:list-unsubscribe-post')
    }
  })

  it('with a key that cannot sign does not start, and mail waits rather than go out unsigned', async () => {
    const { runtime, version, sink } = office
    const pem = 'not a key'
    await expect(putDkimKey(runtime.db, { keyring: runtime.keyring, name, pem }, Date.now())).rejects.toThrow(
      /cannot sign/u,
    )
    await settings({ closedDates: [], holidaysOfJapan: false }, { domain: 'example.jp', selector: 'lost' })
    await expect(office.start()).rejects.toThrow(/There is no DKIM key/u)
    await settings({ closedDates: [], holidaysOfJapan: false })
    await office.start()
    await settings({ closedDates: [], holidaysOfJapan: false }, { domain: 'example.jp', selector: 'lost' })
    const warned: string[] = []
    const { warn } = runtime.log
    Object.assign(runtime.log, { warn: (what: string) => warned.push(what) })
    await queueMails(runtime, 1, { version })
    runtime.notifier.tell('messages')
    await eventually(
      async () => warned.length,
      (times) => times >= 2,
    )
    Object.assign(runtime.log, { warn })
    expect(await countStates(runtime)).toEqual({ queued: 1 })
    expect(sink.taken).toEqual([])
    await settings({ closedDates: [], holidaysOfJapan: false })
    await until('accepted', 1)
  })
})
