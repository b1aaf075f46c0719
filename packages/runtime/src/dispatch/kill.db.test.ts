import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkLedger } from './testing/check-ledger.ts'
import { countStates, eventually, queueMails } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'
import { QUICK } from './testing/quick-times.ts'

const ROUNDS = process.env['SHIRUBE_TEST_ALL'] === '1' ? 15 : 3
const CONNECTIONS = 4
const MAILS_A_KILL = 20
const SCRIPT = fileURLToPath(new URL('testing/run-dispatcher.ts', import.meta.url))

/** Before the claim, after it, before the final dot, after it, before the commit, after it. */
const MOMENTS = ['claiming', 'claimed', 'data-started', 'sent', 'answered', 'settled'] as const
type Moment = (typeof MOMENTS)[number]

let office: PostOffice
const children = new Set<ChildProcess>()
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())
beforeEach(() => office.clear())
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
})

/** The database, for a process whose transactions are broken off soon after it is stopped. */
function impatient(url: string): string {
  const asked = new URL(url)
  asked.searchParams.set('idle_in_transaction_session_timeout', '500')
  // One that is stopped in the middle of a statement it is sending counts as busy, not as idle.
  asked.searchParams.set('transaction_timeout', '2000')
  return asked.toString()
}

/** A dispatcher in a process of its own, ready to begin. */
function makeChild(moment: Moment, signal: NodeJS.Signals, nth: number): ChildProcess {
  const strike = moment === 'sent' ? [] : [moment, signal, String(nth)]
  const child = fork(SCRIPT, strike, {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: impatient(office.runtime.url),
      TEMPORAL_ADDRESS: 'localhost:7233',
      SMTP_URL: `${office.sink.url}?connections=${CONNECTIONS}`,
      SHIRUBE_SECRET: 'a secret that only tests know, 32+',
      PUBLIC_URL: 'https://ma.example.jp',
      LOG_LEVEL: 'error',
    },
  })
  children.add(child)
  return child
}

const settled = (states: Readonly<Record<string, number>>): number =>
  ['accepted', 'failed', 'suppressed', 'in_doubt'].reduce((sum, state) => sum + (states[state] ?? 0), 0)

/** Lets a child work until it is struck down: by itself, or by the sink that has just got the final dot. */
async function untilKilled(child: ChildProcess, moment: Moment, nth: number): Promise<void> {
  const { sink } = office
  const from = sink.taken.length
  sink.onTaken = () => {
    if (moment === 'sent' && sink.taken.length === from + nth) child.kill('SIGKILL')
  }
  const gone = once(child, 'exit')
  child.send('go')
  await gone
  sink.onTaken = undefined
}

// Processes are stopped at any instant: repeated once, as decision 0092 has it.
describe('a dispatcher that is killed with -9', { retry: 1 }, () => {
  it('at every point leaves nothing lost, nothing sent twice, and few in doubt [I1] [I2] [I3] [I7] [D9]', async () => {
    const { runtime, version, sink } = office
    const kills = Array.from({ length: ROUNDS }, (_, round) =>
      MOMENTS.map((moment, i) => ({
        moment,
        nth: moment === 'claiming' ? 1 + round : 2 + ((round * 5 + i * 3) % 11),
      })),
    ).flat()
    const intended = kills.length * MAILS_A_KILL
    await queueMails(runtime, intended, { version, domainOf: (i) => `d${i % 7}.example` })
    let next = kills[0] && makeChild(kills[0].moment, 'SIGKILL', kills[0].nth)
    for (const [i, kill] of kills.entries()) {
      const child = next
      const after = kills[i + 1]
      // The next one gets ready meanwhile.
      next = after && makeChild(after.moment, 'SIGKILL', after.nth)
      if (child) await untilKilled(child, kill.moment, kill.nth)
    }
    const from = performance.now()
    await office.start()
    await eventually(
      () => countStates(runtime),
      (states) => settled(states) === intended,
    )
    expect(performance.now() - from).toBeLessThan(2 * QUICK.leaseMs + 1_500)
    const atRisk = kills.filter(({ moment }) => ['data-started', 'sent', 'answered'].includes(moment)).length
    const faults = await checkLedger(runtime, sink.taken, { intended, doubts: CONNECTIONS * kills.length })
    expect(faults).toEqual([])
    const { in_doubt: inDoubt = 0 } = await countStates(runtime)
    expect(inDoubt).toBeGreaterThanOrEqual(atRisk)
  }, 240_000)
})

describe('a dispatcher that is stopped past its lease and wakes up', { retry: 1 }, () => {
  it.each([
    ['claimed', 'is fenced: others have sent what it held'],
    ['data-started', 'keeps back the final dot that others no longer expect'],
    ['answered', 'may still say that it had arrived'],
  ] as const)(
    'after "%s" %s [I2] [I3]',
    async (moment, _what) => {
      const { runtime, version, sink } = office
      const intended = 12
      await queueMails(runtime, intended, { version })
      const child = makeChild(moment, 'SIGSTOP', 3)
      child.send('go')
      const stopped = moment === 'claimed' ? 'claimed' : 'data_started'
      await eventually(
        () => countStates(runtime),
        (states) => (states[stopped] ?? 0) > 0 && (states['queued'] ?? 0) === 0,
      )
      await office.start()
      // What it had claimed is sent by the other; what it had begun is in doubt.
      await eventually(
        () => countStates(runtime),
        (states) => settled(states) === intended,
      )
      const before = sink.taken.length
      child.kill('SIGCONT')
      if (moment !== 'claimed') {
        // It says itself what became of them: the doubt is over.
        runtime.clock.ahead += 60_000
        await eventually(
          () => countStates(runtime),
          (states) => states['accepted'] === intended,
        )
      } else {
        await queueMails(runtime, 20, { version })
        await eventually(
          () => countStates(runtime),
          (states) => states['accepted'] === intended + 20,
        )
      }
      expect(sink.taken.length).toBeGreaterThanOrEqual(before)
      const all = moment === 'claimed' ? intended + 20 : intended
      expect(await checkLedger(runtime, sink.taken, { intended: all, doubts: 0 })).toEqual([])
    },
    60_000,
  )
})
