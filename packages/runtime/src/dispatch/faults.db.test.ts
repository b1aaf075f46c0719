import { suppressionOf, sweepDoubts } from '@shirube/db'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type SinkBehaviour, startScriptedSink } from '../smtp/testing/scripted-sink.ts'
import { checkLedger } from './testing/check-ledger.ts'
import { countStates, eventually, queueMails } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'
import { QUICK } from './testing/quick-times.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())

const until = (wanted: Readonly<Record<string, number>>, within?: number) =>
  eventually(
    () => countStates(office.runtime),
    (states) => Object.entries(wanted).every(([state, n]) => (states[state] ?? 0) === n),
    within,
  )

/** Lets the product's clock pass until everything is settled. */
async function untilSettled(intended: number): Promise<void> {
  const { clock } = office.runtime
  await eventually(
    async () => {
      clock.ahead += HOUR
      return await countStates(office.runtime)
    },
    (states) =>
      ['accepted', 'failed', 'suppressed', 'in_doubt'].reduce((sum, s) => sum + (states[s] ?? 0), 0) ===
      intended,
    30_000,
  )
}

const check = (intended: number, doubts: number) =>
  checkLedger(office.runtime, office.sink.taken, { intended, doubts })

describe('a domain that says "later"', () => {
  it('is asked again later, and the others flow meanwhile', async () => {
    const { runtime, version, sink } = office
    const seen = new Map<string, number>()
    sink.script = {
      behave: ({ to }) => {
        const times = (seen.get(to) ?? 0) + 1
        seen.set(to, times)
        const busy = to.endsWith('@busy.example') && times === 1
        return busy ? { kind: 'answer', at: 'rcpt', line: '451 4.7.1 greylisted' } : { kind: 'accept' }
      },
    }
    await queueMails(runtime, 40, { version, domainOf: (i) => (i % 2 ? 'busy.example' : 'calm.example') })
    await office.start({ smtpUrl: `${sink.url}?connections=4` })
    await until({ accepted: 20 })
    // After a few refusals the rest of that domain is not even tried.
    expect([...seen.keys()].filter((to) => to.endsWith('@busy.example')).length).toBeLessThan(20)
    const [row] =
      await runtime.db`select reason, answer, attempts from messages where state = 'deferred' limit 1`
    expect(row).toEqual({ reason: 'refused-for-now', answer: '451 4.7.1 greylisted', attempts: 1 })
    await office.clear(sink.script)
  })

  it('is given up after three days', async () => {
    const { runtime, version, sink } = office
    sink.script = { behave: () => ({ kind: 'answer', at: 'dot', line: '452 4.2.2 mailbox full' }) }
    const [queued] = await queueMails(runtime, 1, { version })
    await office.start()
    await until({ deferred: 1 })
    runtime.clock.ahead = 2.9 * DAY
    await eventually(
      () => runtime.db<{ n: number }[]>`select attempts as n from messages`,
      ([row]) => row?.n === 2,
    )
    expect(await countStates(runtime)).toEqual({ deferred: 1 })
    runtime.clock.ahead = 3.1 * DAY
    await until({ failed: 1 })
    const events = await runtime.db`select kind, payload from events where lead_id = ${queued?.lead ?? ''}`
    expect(events[0]).toMatchObject({ kind: 'message.failed', payload: { reason: 'gave-up' } })
  })
})

describe('a refusal for good', () => {
  it('fails the message; an address that does not exist gets nothing any more', async () => {
    const { runtime, version, sink } = office
    sink.script = {
      behave: ({ to }) => ({
        kind: 'answer',
        at: 'rcpt',
        line: to.startsWith('lead0') ? '550 5.1.1 no such user' : '554 5.7.1 rejected by policy',
      }),
    }
    const [gone, refused] = await queueMails(runtime, 2, { version })
    await office.start()
    await until({ failed: 2 })
    const kinds = async (lead = '') =>
      (
        await runtime.db<{ kind: string }[]>`select kind from events where lead_id = ${lead} order by seq`
      ).map((row) => row.kind)
    expect(await kinds(gone?.lead)).toEqual(['message.failed', 'mail.bounced'])
    expect(await kinds(refused?.lead)).toEqual(['message.failed'])
    const reasonOf = (address = '') =>
      suppressionOf(runtime.db, 'email', runtime.keyring.hash('address', address))
    expect(await reasonOf(gone?.address)).toBe('bounced')
    expect(await reasonOf(refused?.address)).toBeUndefined()
    expect(await check(2, 0)).toEqual([])
  })
})

describe('a mail server in trouble', () => {
  it('that is down makes mail late, not lost, and counts as no try', async () => {
    const { runtime, version, sink } = office
    const { port } = sink
    await sink.close()
    await queueMails(runtime, 8, { version })
    await office.start()
    await until({ deferred: 8 }).catch(() => undefined)
    const [row] = await runtime.db<{ tried: number }[]>`
      select count(*)::int as tried from messages where attempts > 0 or tried_at is not null`
    expect(row?.tried).toBe(0)
    const back = await startScriptedSink({}, port)
    runtime.clock.ahead += HOUR
    await until({ accepted: 8 })
    expect(await checkLedger(runtime, back.taken, { intended: 8, doubts: 0 })).toEqual([])
    await back.close()
  })

  it('that hangs at the banner, or greets late, loses nothing', async () => {
    const { runtime, version, sink } = office
    sink.script = {
      greet: (connection) => (connection <= 3 ? 'hang' : connection <= 5 ? 'close' : { afterMs: 100 }),
    }
    await queueMails(runtime, 10, { version })
    await office.start({ smtpUrl: `${sink.url}?connections=2` })
    await untilSettled(10)
    expect(await countStates(runtime)).toEqual({ accepted: 10 })
    expect(await check(10, 0)).toEqual([])
  })

  it('that stays down is asked ever less often, and gets everything once it is back', async () => {
    const { runtime, version, sink } = office
    let down = true
    sink.script = { greet: () => (down ? 'close' : 'greet') }
    await queueMails(runtime, 4, { version })
    await office.start({ smtpUrl: `${sink.url}?connections=1` })
    // By the third round of the four it is left alone for longer than a message waits by itself.
    await eventually(
      () => {
        runtime.clock.ahead += 10_000
        return Promise.resolve(sink.connections)
      },
      (connections) => connections >= 12,
      30_000,
    )
    down = false
    await untilSettled(4)
    expect(await check(4, 0)).toEqual([])
  })

  it('that closes with 421 in the middle of a batch gets the rest on the next connection', async () => {
    const { runtime, version, sink } = office
    sink.script = {
      behave: ({ n }) =>
        n % 7 === 0 ? { kind: 'answer', at: 'rcpt', line: '421 4.7.0 enough' } : { kind: 'accept' },
    }
    await queueMails(runtime, 40, { version })
    await office.start({ smtpUrl: `${sink.url}?connections=3` })
    await untilSettled(40)
    expect(await countStates(runtime)).toEqual({ accepted: 40 })
    expect(await check(40, 0)).toEqual([])
  })

  it('that does not know our sender fails nothing', async () => {
    const { runtime, version, sink } = office
    sink.script = { refuse: () => '550 5.7.1 sender address not verified' }
    await queueMails(runtime, 3, { version })
    await office.start()
    await until({ deferred: 3 })
    sink.script = {}
    await untilSettled(3)
    expect(await countStates(runtime)).toEqual({ accepted: 3 })
  })
})

describe('a message that nobody knows the fate of', () => {
  it.each([
    ['the connection is reset before the answer', { kind: 'reset', when: 'before-answer' }],
    ['no answer ever comes', { kind: 'hang', at: 'dot' }],
  ] as const)('is in doubt and never sent again by itself: %s [I2] [D9]', async (_, behaviour) => {
    const { runtime, version, sink } = office
    sink.script = { behave: ({ n }): SinkBehaviour => (n === 1 ? behaviour : { kind: 'accept' }) }
    await queueMails(runtime, 4, { version })
    await office.start()
    await until({ accepted: 3, in_doubt: 1 })
    runtime.clock.ahead = 10 * DAY
    await queueMails(runtime, 1, { version })
    await until({ accepted: 4, in_doubt: 1 })
    expect(sink.taken.length).toBeLessThanOrEqual(5)
    expect(await check(5, 1)).toEqual([])
  })

  it('is at worst in doubt when the connection is reset right after the answer [I3]', async () => {
    const { runtime, version, sink } = office
    sink.script = { behave: () => ({ kind: 'reset', when: 'after-answer' }) }
    await queueMails(runtime, 12, { version })
    await office.start()
    await untilSettled(12)
    expect(await check(12, 12)).toEqual([])
  })

  it('is sent again when a copy too many does no harm', async () => {
    const { runtime, version, sink } = office
    sink.script = {
      behave: ({ n }) => (n === 1 ? { kind: 'reset', when: 'before-answer' } : { kind: 'accept' }),
    }
    const [queued] = await queueMails(runtime, 1, { version, purpose: 'transactional', atLeastOnce: true })
    await office.start()
    await until({ deferred: 1 })
    await untilSettled(1)
    expect(await countStates(runtime)).toEqual({ accepted: 1 })
    expect(sink.taken.map((mail) => mail.messageId)).toEqual([queued?.messageId, queued?.messageId])
  })

  it('takes a late answer, even after it was given up as doubtful', async () => {
    const { runtime, version, sink } = office
    let open: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      open = resolve
    })
    sink.script = { behave: () => ({ kind: 'hold', until: held }) }
    await queueMails(runtime, 1, { version })
    const patience = { ...QUICK.patience, answerMs: 60_000 }
    await office.start({ times: { ...QUICK, beatMs: 60_000, patience } })
    await until({ data_started: 1 })
    await runtime.db`delete from heartbeats`
    expect(await sweepDoubts(runtime.db, 500)).toEqual({ inDoubt: 1, again: 0 })
    open()
    await until({ accepted: 1 })
    expect(await check(1, 0)).toEqual([])
  })
})
