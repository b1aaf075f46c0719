import { readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ImportPlan } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FileStore } from '../file/file-store.ts'
import { openFileStore } from '../file/open-file-store.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { importJobs } from './import-jobs.ts'
import { demandImport } from './import-state.ts'
import { previewList } from './preview-list.ts'
import { receiveList } from './receive-list.ts'
import { IMPORT_JOB, startImport } from './start-import.ts'

const ROWS = 20_000
/** Rows that come in one piece from where the list is kept. */
const PIECE = 50
/** Wide enough that rows which are held weigh more than anything else that a process gathers meanwhile. */
const NOTE = 'x'.repeat(400)
const PLAN: ImportPlan = { columns: ['lastName', 'email', 'ignore'], source: '展示会', known: 'fill' }

let runtime: TestRuntime
let folder: string
beforeAll(async () => {
  runtime = await openTestRuntime()
  folder = await mkdtemp(join(tmpdir(), 'shirube-held-'))
})
afterAll(async () => {
  await runtime.close()
  await rm(folder, { recursive: true, force: true })
})

/** A list that is made as it is read; of a hundred rows one names somebody. `onRow` hears how many rows were asked for. */
async function* list(onRow: (row: number) => unknown): AsyncGenerator<Buffer> {
  yield Buffer.from('姓,メール,備考\r\n')
  for (let row = 0; row < ROWS; row += PIECE) {
    await onRow(row)
    const rows = Array.from({ length: PIECE }, (_, n) =>
      n === 0 && row % 100 === 0 ? `試験,held${row}@held.example,${NOTE}` : `試験${row + n},,${NOTE}`,
    )
    yield Buffer.from(`${rows.join('\r\n')}\r\n`)
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** How many bytes more are held near the end of a list than near its beginning, the garbage collected. */
function heldAlong(): { readonly onRow: (row: number) => void; readonly more: () => number } {
  const seen: number[] = []
  return {
    onRow: (row) => {
      if (row !== 2500 && row !== ROWS - 500) return
      collectGarbage()
      seen.push(process.memoryUsage().heapUsed)
    },
    more: () => (seen[1] ?? Number.NaN) - (seen[0] ?? Number.NaN),
  }
}

const onDisk = (): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)

it('of twenty thousand rows few are ever held, while they are uploaded, looked at and taken in [D9] [S19]', async () => {
  const kept = openFileStore({ kind: 'folder', folder })
  let open = (): AsyncGenerator<Buffer> => list(() => undefined)
  const files: FileStore = { ...kept, open: async () => Readable.from(open()) }

  let unwritten = 0
  let sent = 0
  async function* upload(): AsyncGenerator<Buffer> {
    for await (const piece of list((row) => {
      if (row % 500 === 0) unwritten = Math.max(unwritten, sent - onDisk())
    })) {
      sent += piece.length
      yield piece
    }
  }
  const looked = heldAlong()
  open = () => list(looked.onRow)
  const { id } = await receiveList(runtime, files, {
    name: '名簿.csv',
    bytes: Readable.from(upload()),
    by: null,
  })
  expect(unwritten).toBeLessThan(sent / 10)
  expect(looked.more()).toBeLessThan((ROWS * NOTE.length) / 3)

  let asked = 0
  open = () => list((row) => (asked = Math.max(asked, row)))
  await previewList(runtime, files, { id, plan: PLAN })
  expect(asked).toBeLessThan(3000)

  let ahead = 0
  open = () =>
    list(async (row) => {
      if (row % 500 === 0) ahead = Math.max(ahead, row - (await demandImport(runtime.db, id)).taken)
    })
  await startImport(runtime, { id, plan: PLAN }, { kind: 'system' })
  const only = new Map([...importJobs(files)].filter(([kind]) => kind === IMPORT_JOB))
  await runJobs(runtime, only, 1)
  const done = await demandImport(runtime.db, id)
  expect(done).toMatchObject({ state: 'done', taken: ROWS, counts: { created: ROWS / 100 } })
  expect(ahead).toBeLessThan(2500)
})
