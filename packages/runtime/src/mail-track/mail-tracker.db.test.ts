import { openDatabase } from '@shirube/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type QueuedMail, queueMails } from '../dispatch/testing/ledger.ts'
import { openPostOffice, type PostOffice, PUBLIC_URL } from '../dispatch/testing/post-office.ts'
import { readPass } from '../identity/pass.ts'
import { ingest } from '../ingest/ingest.ts'
import { type MailTracker, makeMailTracker } from './mail-tracker.ts'
import { messageToken } from './message-token.ts'
import { settleMailHits } from './settle-mail-hits.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const person = { method: 'GET', userAgent: CHROME, ip: '192.0.2.1' }

let office: PostOffice
let tracker: MailTracker
let mail: QueuedMail
let links: readonly string[]
beforeAll(async () => {
  office = await openPostOffice({ sites: ['https://www.example.jp'] })
  tracker = makeMailTracker(office.runtime, PUBLIC_URL)
})
afterAll(() => office.close())
beforeEach(async () => {
  await office.clear()
  const { runtime, version } = office
  const [queued] = await queueMails(runtime, 1, { version })
  if (queued) mail = queued
  const [row] = await runtime.db<
    { links: { id: string }[] }[]
  >`select compiled -> 'ja' -> 'links' as links from mail_versions`
  links = (row?.links ?? []).map((link) => link.id)
  // The second link holds something of the lead's: where it leads is kept with the message.
  await runtime.db`insert into message_links values (${mail.id}, ${links[1] ?? ''}, ${`https://www.example.jp/case?c=${mail.lead}`})`
})

const token = (use: 'click' | 'open', link?: string) =>
  messageToken(office.runtime.keyring, use, { messageId: mail.id, ...(link !== undefined && { link }) })

const click = (n: number, request: Parameters<MailTracker['clicked']>[1] = person) =>
  tracker.clicked(token('click', links[n]), request)

const events = async () => {
  await settleMailHits(office.runtime)
  return await office.runtime.db<{ kind: string; machine: boolean }[]>`
    select kind, machine from events where lead_id = ${mail.lead} order by seq`
}
const scored = async () => {
  const [row] = await office.runtime.db<
    { site: number }[]
  >`select site from scores where lead_id = ${mail.lead}`
  return row?.site ?? 0
}
const look = (payload: object = {}) =>
  ingest(office.runtime, mail.lead, {
    kind: 'page.viewed',
    payload: { url: 'https://www.example.jp/product', path: '/product', groups: [], ...payload },
  })

describe('a click', () => {
  it('is looked up and kept together with the others of its moment', async () => {
    const { runtime } = office
    const sent: string[] = []
    const db = openDatabase(runtime.url, { name: 'counted', onStatement: (text) => sent.push(text) })
    const counted = makeMailTracker({ ...runtime, db }, PUBLIC_URL)
    const atOnce = (times: number) =>
      Promise.all(Array.from({ length: times }, () => counted.clicked(token('click', links[0]), person)))
    await atOnce(1)
    sent.length = 0
    expect((await atOnce(100)).filter((target) => target === undefined)).toEqual([])
    expect(sent.map((text) => /from messages|into mail_hits/u.exec(text)?.[0])).toEqual([
      'from messages',
      'into mail_hits',
    ])
    await db.end()
  })

  it('leads to the stored link, with a pass for the lead’s browser on our own pages', async () => {
    const url = new URL((await click(0)) ?? '')
    expect(`${url.origin}${url.pathname}`).toBe('https://www.example.jp/product')
    expect(readPass(office.runtime, url.searchParams.get('_sb') ?? '')).toEqual({
      kind: 'lead',
      lead: mail.lead,
    })
    const own = new URL((await click(1)) ?? '')
    expect(own.searchParams.get('c')).toBe(mail.lead)
  })

  it('leads nowhere for a token that is forged, altered, of another message or another use [T open redirect] [T forged tokens]', async () => {
    const good = token('click', links[0])
    const other = messageToken(office.runtime.keyring, 'click', {
      messageId: office.runtime.newId(),
      link: links[0] ?? '',
    })
    const unknown = messageToken(office.runtime.keyring, 'click', { messageId: mail.id, link: 'nolink' })
    const odd = [
      '',
      'x',
      `${good}x`,
      good.slice(0, -1),
      good.replace(links[0] ?? '', links[1] ?? ''),
      token('open'),
      other,
      unknown,
    ]
    for (const one of odd) expect(await tracker.clicked(one, person)).toBeUndefined()
    expect(await tracker.opened(token('click', links[0]), person)).toBe(false)
    expect(await office.runtime.db`select 1 from mail_hits`).toEqual([])
  })

  it('alone becomes an event two seconds later, scores, and comes once', async () => {
    await click(0)
    expect(await events()).toEqual([])
    office.runtime.clock.ahead += 2_100
    expect(await events()).toEqual([{ kind: 'mail.clicked', machine: false }])
    expect(await scored()).toBe(2)
    expect(await events()).toHaveLength(1)
    expect(await office.runtime.db`select 1 from mail_hits`).toEqual([])
  })

  it('of a person marks the message as opened and followed; a machine’s only says that it was there [S22]', async () => {
    const seen = async () => {
      const [row] = await office.runtime.db<{ seen: string | null; machine: boolean; opened: boolean }[]>`
        select seen, machine_at is not null as machine, opened_at is not null as opened from messages where id = ${mail.id}`
      return row
    }
    await tracker.opened(token('open'), { ...person, userAgent: 'Barracuda Sentinel (EE)' })
    await events()
    expect(await seen()).toEqual({ seen: 'machine', machine: true, opened: false })
    await tracker.opened(token('open'), person)
    await events()
    expect(await seen()).toEqual({ seen: 'opened', machine: true, opened: true })
    await click(0)
    await look()
    await events()
    expect(await seen()).toEqual({ seen: 'clicked', machine: true, opened: true })
  })

  it('becomes one at once when the page it leads to is looked at [S6]', async () => {
    await click(0)
    await look()
    expect(await events()).toEqual([
      { kind: 'page.viewed', machine: false },
      { kind: 'mail.clicked', machine: false },
    ])
  })

  it('becomes one at once in a browser that our tracker knows, and joins the browser to the lead [S5]', async () => {
    const { db } = office.runtime
    await db`insert into visitors (id, first_seen_at, last_seen_at) values ('browser-1234567890', now(), now()) on conflict do nothing`
    await click(0, { ...person, visitor: 'browser-1234567890' })
    expect(await events()).toEqual([{ kind: 'mail.clicked', machine: false }])
    const [row] = await db`select lead_id from visitors where id = 'browser-1234567890'`
    expect(row?.['lead_id']).toBe(mail.lead)
  })

  it('of a scanner that follows every link is kept and flagged, scores nothing, joins no browser [S24]', async () => {
    await click(0, { ...person, visitor: 'scanner-1234567890' })
    office.runtime.clock.ahead += 300
    await click(1)
    office.runtime.clock.ahead += 5_000
    expect(await events()).toEqual([])
    office.runtime.clock.ahead += 6_000
    expect(await events()).toEqual([
      { kind: 'mail.clicked', machine: true },
      { kind: 'mail.clicked', machine: true },
    ])
    expect(await scored()).toBe(0)
    expect(await office.runtime.db`select 1 from visitors where lead_id = ${mail.lead}`).toEqual([])
  })

  it('of a HEAD request or a known bot gets no pass, is flagged at once and scores nothing', async () => {
    expect(await click(0, { ...person, method: 'HEAD' })).toBe('https://www.example.jp/product')
    await click(1, { method: 'GET', userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' })
    expect((await events()).map((event) => event.machine)).toEqual([true, true])
    expect(await scored()).toBe(0)
  })

  it('in two settlers at once becomes one event', async () => {
    await click(0)
    office.runtime.clock.ahead += 2_100
    await Promise.all([settleMailHits(office.runtime), settleMailHits(office.runtime)])
    expect(await events()).toHaveLength(1)
  })
})

describe('an opening', () => {
  it('becomes an event and scores [S1] [S6]', async () => {
    expect(await tracker.opened(token('open'), person)).toBe(true)
    expect(await events()).toEqual([{ kind: 'mail.opened', machine: false }])
    expect(await scored()).toBe(2)
  })

  it('by a proxy that opens everything is flagged and scores nothing', async () => {
    await tracker.opened(token('open'), { method: 'GET', userAgent: 'Mozilla/5.0' })
    expect(await events()).toEqual([{ kind: 'mail.opened', machine: true }])
    expect(await scored()).toBe(0)
  })

  it('proves that a message in doubt has arrived [D9]', async () => {
    await office.runtime.db`update messages set state = 'in_doubt' where id = ${mail.id}`
    await tracker.opened(token('open'), { method: 'GET', userAgent: 'Mozilla/5.0' })
    expect((await events()).map((event) => event.kind)).toEqual(['mail.accepted', 'mail.opened'])
    const [row] = await office.runtime.db`select state, reason from messages where id = ${mail.id}`
    expect(row).toEqual({ state: 'accepted', reason: 'seen' })
  })
})

it('hits of a merged lead enter the survivor’s history, those of an erased message none', async () => {
  const { runtime, version } = office
  const [survivor, gone] = await queueMails(runtime, 2, { version })
  await tracker.opened(token('open'), person)
  const ofGone = messageToken(runtime.keyring, 'open', { messageId: gone?.id ?? '' })
  await tracker.opened(ofGone, person)
  await runtime.db`update messages set lead_id = ${survivor?.lead ?? ''} where id = ${mail.id}`
  await runtime.db`delete from messages where id = ${gone?.id ?? ''}`
  await settleMailHits(runtime)
  const rows = await runtime.db`select lead_id, kind from events`
  expect(rows).toEqual([{ lead_id: survivor?.lead, kind: 'mail.opened' }])
  expect(await runtime.db`select 1 from mail_hits`).toEqual([])
})
