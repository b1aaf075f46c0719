import { openDatabase } from '@shirube/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Log } from '../runtime.ts'
import { startDispatcher } from './start-dispatcher.ts'
import { checkLedger } from './testing/check-ledger.ts'
import { layLine } from './testing/cut-line.ts'
import { countStates, eventually, queueMails } from './testing/ledger.ts'
import { openPostOffice, type PostOffice, PUBLIC_URL } from './testing/post-office.ts'
import { QUICK } from './testing/quick-times.ts'

let office: PostOffice
beforeAll(async () => {
  office = await openPostOffice()
})
afterAll(() => office.close())

it('answers that come while the database is gone are written down when it is back [I1] [I3]', async () => {
  const { runtime, version, sink } = office
  let open: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    open = resolve
  })
  sink.script = { behave: () => ({ kind: 'hold', until: held }) }
  await queueMails(runtime, 30, { version })
  const line = await layLine(runtime.url)
  const db = openDatabase(line.url, { name: 'cut off', max: 5 })
  const patience = { ...QUICK.patience, answerMs: 60_000 }
  const unwritten = new Map<string, number>()
  const warn: Log['warn'] = (what, about = {}) => {
    const message = String(about['message'])
    if (what.includes('could not be settled')) unwritten.set(message, (unwritten.get(message) ?? 0) + 1)
  }
  const log = { ...runtime.log, warn }
  const dispatcher = await startDispatcher(
    { ...runtime, db, log },
    {
      smtpUrl: `${sink.url}?connections=6`,
      publicUrl: PUBLIC_URL,
      times: { ...QUICK, leaseMs: 20_000, patience },
    },
  )
  try {
    await eventually(
      () => countStates(runtime),
      (states) => states['data_started'] === 6,
    )
    line.cut()
    open()
    // The answers are there; nobody can write them down, however often it is tried.
    await eventually(
      async () => [...unwritten.values()].filter((times) => times >= 2).length,
      (tried) => tried === 6,
    )
    expect(await countStates(runtime)).toMatchObject({ data_started: 6 })
    line.mend()
    await eventually(
      async () => {
        runtime.clock.ahead += 60_000
        return await countStates(runtime)
      },
      (states) => states['accepted'] === 30,
      30_000,
    )
    expect(await checkLedger(runtime, sink.taken, { intended: 30, doubts: 0 })).toEqual([])
  } finally {
    line.mend()
    await dispatcher.stop()
    await db.end({ timeout: 1 })
    await line.close()
  }
}, 60_000)
