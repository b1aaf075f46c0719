import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { importJobs, openFileStore, receiveList, runJobs, startImport } from '@shirube/runtime'
import { openTestRuntime, type TestRuntime } from '@shirube/runtime/testing'
import { EXHIBITION_PLAN, exhibitionRows } from './exhibition-list.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const ROWS = 10_000
/** What the baseline copies of what taking a list in writes: all but its own notes of how far it is. */
const TABLES = ['companies', 'leads', 'identities', 'consents', 'events'] as const

interface Copied {
  readonly table: string
  readonly columns: string
  readonly bytes: Buffer
}

/** The rows of a table as `COPY` writes and reads them. */
async function rowsOf({ db }: TestRuntime, table: string, folder: string): Promise<Copied> {
  // What is worked out from other columns is not copied.
  const [named] = await db<{ columns: string }[]>`
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
    from information_schema.columns where table_name = ${table} and is_generated = 'NEVER' and table_schema = 'public'`
  const columns = named?.columns ?? ''
  // Written by the database itself: of a large answer to COPY the driver loses the end. A partitioned table is copied
  // as what is selected from it.
  const file = join(folder, table)
  await db.unsafe(`copy (select ${columns} from ${table}) to '${file}'`)
  const bytes = await readFile(file)
  return { table, columns, bytes }
}

/** The list is looked at and its rows are taken in, into an empty database; what follows from them is not waited for. */
async function takeIn(runtime: TestRuntime, folder: string): Promise<Sample> {
  const files = openFileStore({ kind: 'folder', folder })
  const only = new Map([...importJobs(files)].filter(([kind]) => kind === 'lead.import'))
  return await sample(ROWS, async () => {
    const bytes = Readable.from(exhibitionRows(ROWS))
    const { id } = await receiveList(runtime, files, { name: 'list.csv', bytes, by: null })
    await startImport(runtime, { id, plan: EXHIBITION_PLAN }, { kind: 'system' })
    await runJobs(runtime, only, 1)
    const [made] = await runtime.db<{ state: string }[]>`select state from imports where id = ${id}`
    if (made?.state !== 'done') throw new Error(`The list is ${made?.state}`)
  })
}

const PIECE = 64 * 1024

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

/** The same rows, into empty tables with the same columns and indexes: nothing is read, recognised or checked. */
async function copyIn({ db }: TestRuntime, copied: readonly Copied[]): Promise<Sample> {
  for (const { table } of copied) {
    await db.unsafe(`drop table if exists bench_${table}`)
    await db.unsafe(`create table bench_${table} (like ${table} including all)`)
  }
  return await sample(ROWS, async () => {
    for (const { table, columns, bytes } of copied) {
      const into = await db.unsafe(`copy bench_${table} (${columns}) from stdin`).writable()
      await pipeline(Readable.from(piecesOf(bytes)), into)
    }
  })
}

/** Ratio 6: a list taken in (read, recognised, with companies, consents and histories) against a `COPY` of its rows. */
export async function benchImporting(pairs: number): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-import-'))
  // The database, which may be another user's process, writes into it.
  await chmod(folder, 0o777)
  let copied: readonly Copied[] = []
  const inEmpty = async (measure: (runtime: TestRuntime) => Promise<Sample>): Promise<Sample> => {
    const runtime = await openTestRuntime()
    try {
      return await measure(runtime)
    } finally {
      await runtime.close()
    }
  }
  try {
    return await compare({
      pairs,
      product: () =>
        inEmpty(async (runtime) => {
          const taken = await takeIn(runtime, folder)
          if (copied.length === 0)
            for (const table of TABLES) copied = [...copied, await rowsOf(runtime, table, folder)]
          return taken
        }),
      baseline: () => inEmpty((runtime) => copyIn(runtime, copied)),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
