import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ScriptedSink, startScriptedSink } from '../smtp/testing/scripted-sink.ts'
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts'
import { type Dispatcher, startDispatcher } from './start-dispatcher.ts'
import { countStates, eventually, putMail, queueMails, statesOf } from './testing/ledger.ts'

let runtime: TestRuntime
let version: string
let sink: ScriptedSink
let dispatcher: Dispatcher | undefined

beforeAll(async () => {
  runtime = await openTestRuntime()
  version = await putMail(runtime)
})
afterAll(() => runtime.close())
beforeEach(async () => {
  sink = await startScriptedSink()
  await runtime.db`truncate messages, message_links, events`
})
afterEach(async () => {
  await dispatcher?.stop()
  dispatcher = undefined
  await sink.close()
})

async function start(url = sink.url): Promise<void> {
  dispatcher = await startDispatcher(runtime, { smtpUrl: url, publicUrl: 'https://ma.example.jp' })
  Object.assign(runtime.log, { warn: console.log, error: console.log })
}

describe('the dispatcher', () => {
  it('sends what is queued, once, and writes it into the lead’s history [D9]', async () => {
    const queued = await queueMails(runtime, 25, { version, domainOf: (i) => `d${i % 4}.example` })
    await start()
    await eventually(
      () => countStates(runtime),
      (states) => states['accepted'] === 25,
    )
    expect(sink.taken.map((mail) => mail.messageId).sort()).toEqual(queued.map((q) => q.messageId).sort())
    const events = await runtime.db<{ lead_id: string; kind: string; payload: { message: string } }[]>`
      select lead_id, kind, payload from events order by lead_id`
    expect(events.map((e) => [e.lead_id, e.kind, e.payload.message])).toEqual(
      [...queued].sort((a, b) => (a.lead < b.lead ? -1 : 1)).map((q) => [q.lead, 'mail.accepted', q.key]),
    )
    expect((await statesOf(runtime)).size).toBe(25)
  })
})
