import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SinkBehaviour, SinkScript } from '../smtp/testing/scripted-sink.ts'
import { checkLedger } from './testing/check-ledger.ts'
import { countStates, eventually, queueMails } from './testing/ledger.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'
import { QUICK } from './testing/quick-times.ts'

const RUNS = process.env['SHIRUBE_TEST_ALL'] === '1' ? 60 : 8
const MAILS = 24
const HOUR = 3_600_000

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())

const at = fc.constantFrom('rcpt', 'data', 'dot')

/** What may happen to a message, with whether its fate is then unknown to us. */
const trouble: fc.Arbitrary<SinkBehaviour> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<SinkBehaviour>({ kind: 'accept' }) },
  fc.record({
    kind: fc.constant('answer'),
    at,
    line: fc.constantFrom('451 4.7.1 later', '421 4.7.0 closing'),
  }),
  fc.record({ kind: fc.constant('answer'), at, line: fc.constantFrom('550 5.1.1 unknown', '554 5.7.1 no') }),
  fc.record({ kind: fc.constant('hang'), at }),
  fc.record({ kind: fc.constant('reset'), when: fc.constantFrom('before-answer', 'after-answer') }),
  fc.constant<SinkBehaviour>({ kind: 'cut' }),
)

const greeting = fc.constantFrom('greet', 'greet', 'greet', 'hang', 'close')

const swallowsAnswer = (one: SinkBehaviour): boolean =>
  one.kind === 'reset' || one.kind === 'cut' || (one.kind === 'hang' && one.at === 'dot')

/** Plays the troubles one after the other, each once; then everything goes well. */
function playing(
  troubles: readonly SinkBehaviour[],
  greetings: readonly ('greet' | 'hang' | 'close')[],
): SinkScript {
  return {
    greet: (connection) => greetings[connection - 1] ?? 'greet',
    behave: ({ n }) => troubles[n - 1] ?? { kind: 'accept' },
  }
}

const ENDS = ['accepted', 'failed', 'suppressed', 'in_doubt']

describe('whatever mail servers do', () => {
  it('every message ends, none twice, the ledger says what arrived [I1] [I2] [I3] [I7]', async () => {
    const scripts = fc.record({
      troubles: fc.array(trouble, { minLength: MAILS, maxLength: MAILS }),
      greetings: fc.array(greeting, { maxLength: 8 }),
      connections: fc.integer({ min: 1, max: 6 }),
      dispatchers: fc.integer({ min: 1, max: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(scripts, async ({ troubles, greetings, connections, dispatchers }) => {
        await office.clear(playing(troubles, greetings))
        const { runtime, version, sink } = office
        await queueMails(runtime, MAILS, { version, domainOf: (i) => `d${i % 3}.example` })
        const patience = { connectMs: 150, envelopeMs: 200, answerMs: 250 }
        const smtpUrl = `${sink.url}?connections=${connections}`
        for (let i = 0; i < dispatchers; i++) await office.start({ smtpUrl, times: { ...QUICK, patience } })
        await eventually(
          async () => {
            runtime.clock.ahead += HOUR
            return await countStates(runtime)
          },
          (states) => ENDS.reduce((sum, state) => sum + (states[state] ?? 0), 0) === MAILS,
          40_000,
        )
        const doubts = troubles.filter(swallowsAnswer).length
        expect(await checkLedger(runtime, sink.taken, { intended: MAILS, doubts })).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  }, 600_000)
})
