import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { importedRuns } from '@shirube/db/import'
import type { Start } from '@shirube/engine'
import { buildProgram } from '@shirube/engine/testing'
import type { RunId } from '@shirube/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FileStore } from '../file/file-store.ts'
import { openFileStore } from '../file/open-file-store.ts'
import { identify } from '../identity/identify.ts'
import { ingest } from '../ingest/ingest.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { openTestRuntime, putLive, type TestRuntime } from '../testing/index.ts'
import { goOn, type Played } from '../testing/run-without-temporal.ts'
import { importJobs } from './import-jobs.ts'
import { demandImport } from './import-state.ts'
import { receiveList } from './receive-list.ts'
import { startImport } from './start-import.ts'
import { startUndo } from './undo-import.ts'

let runtime: TestRuntime
let folder: string
let files: FileStore
beforeAll(async () => {
  runtime = await openTestRuntime()
  folder = await mkdtemp(join(tmpdir(), 'shirube-undo-runs-'))
  files = openFileStore({ kind: 'folder', folder })
})
afterAll(async () => {
  await runtime.close()
  await rm(folder, { recursive: true, force: true })
})

async function settle(): Promise<void> {
  const clock = runtime.clock as unknown as { ahead: number }
  for (let more = true; more; clock.ahead += 10) more = await runJobs(runtime, importJobs(files), 1)
}

/** A scenario that waits for a download once somebody is in it. */
async function putWaiting(id: string, match: Extract<Start, { kind: 'event' }>['match']): Promise<void> {
  const program = buildProgram('wait', {
    wait: {
      block: [
        {
          op: 'wait',
          anchor: { kind: 'arrival' },
          arms: [{ match: { kind: 'asset.downloaded' }, next: { port: 'next' } }],
        },
      ],
      ways: { next: 'end' },
    },
    end: { block: [{ op: 'end', outcome: 'finished' }] },
  })
  const start: Start = { kind: 'event', match }
  await putLive(
    runtime,
    { ...program, entries: program.entries.map((entry) => ({ ...entry, start })) },
    { id },
  )
}

const SYSTEM = { kind: 'system' } as const

it('an undo ends the scenarios that the import began, also those that followed from it, and no others [S4] [D8]', async () => {
  const { db } = runtime
  await db`insert into lists (id, name, created_at) values ('fair', '展示会', now())`
  await putWaiting('by-import', { kind: 'lead.imported' })
  await putWaiting('by-list', { kind: 'list.added' })
  await putWaiting('by-visit', { kind: 'store.visited' })
  const known = { fields: { email: 'known@runs.example', lastName: '佐藤' }, source: 'web' }
  const { lead } = await identify(runtime, known)
  await ingest(runtime, lead, { kind: 'store.visited', payload: { store: '銀座' } })
  const rows = '姓,メール\r\n佐藤,known@runs.example\r\n鈴木,new@runs.example\r\n'
  const bytes = Readable.from([Buffer.from(rows)])
  const { id } = await receiveList(runtime, files, { name: '名簿.csv', bytes, by: null })
  const plan = { columns: ['lastName', 'email'], source: '展示会', known: 'fill', list: 'fair' } as const
  await startImport(runtime, { id, plan: { ...plan, columns: [...plan.columns] } }, SYSTEM)
  await settle()
  const runs = await db<{ id: RunId; scenario: string }[]>`select id, scenario_id as scenario from runs`
  expect(runs.map(({ scenario }) => scenario).toSorted()).toEqual([
    'by-import',
    'by-import',
    'by-list',
    'by-list',
    'by-visit',
  ])
  const played = new Map<RunId, Played>()
  for (const { id: run } of runs) played.set(run, await goOn(runtime, run))
  expect(await importedRuns(db, id)).toHaveLength(4)
  await startUndo(runtime, id, SYSTEM)
  await settle()
  expect((await demandImport(db, id)).state).toBe('undone')
  for (const [run, from] of played) await goOn(runtime, run, { from })
  const open = await db<{ scenario: string }[]>`
    select scenario_id as scenario from runs where status <> 'ended'`
  expect(open.map(({ scenario }) => scenario)).toEqual(['by-visit'])
  expect(await importedRuns(db, id)).toEqual([])
})
