import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportPlan } from '@shirube/contract'
import {
  type FileStore,
  importJobs,
  openFileStore,
  receiveList,
  runJobs,
  startImport,
} from '@shirube/runtime'
import { openTestRuntime, type TestRuntime } from '@shirube/runtime/testing'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const ROWS = 20_000
const COMPANIES = 1_000
/** Everything that a list leaves behind, in an order in which it can be put back. */
const TABLES = [
  'companies',
  'leads',
  'identities',
  'lead_clock',
  'consents',
  'events',
  'import_rows',
] as const

const PLAN: ImportPlan = {
  columns: ['lastName', 'firstName', 'email', 'companyName', 'jobTitle', 'phone'],
  source: '展示会',
  known: 'fill',
  emailConsent: 'card',
}

/** A list from an exhibition: of every ten people, one stands in it twice. */
function* people(): Generator<Buffer> {
  yield Buffer.from('姓,名,メール,会社名,役職,電話\r\n')
  for (let i = 0; i < ROWS; i++) {
    const who = i % 10 === 9 ? i - 1 : i
    const company = who % COMPANIES
    yield Buffer.from(
      `試験${who},花子,p${who}@bench${company}.example,ベンチ株式会社${company},課長,03${String(who).padStart(8, '0')}\r\n`,
    )
  }
}

const emptied = ({ db }: TestRuntime): Promise<unknown> =>
  db`truncate ${db.unsafe(TABLES.join(', '))}, imports, jobs, scores, outbox cascade`

async function takeIn(runtime: TestRuntime, files: FileStore): Promise<Sample> {
  await emptied(runtime)
  const list = { name: 'list.csv', bytes: Readable.from(people()), by: null }
  const { id } = await receiveList(runtime, files, list)
  await startImport(runtime, { id, plan: PLAN }, { kind: 'system' })
  const jobs = importJobs(files)
  return await sample(ROWS, async () => {
    for (let state = ''; state !== 'done'; ) {
      await runJobs(runtime, jobs, 1)
      const [made] = await runtime.db<{ state: string }[]>`select state from imports where id = ${id}`
      state = made?.state ?? ''
      if (state === 'failed') throw new Error('The import failed')
    }
  })
}

/** The columns of a table that are not worked out by the database. */
async function columnsOf({ db }: TestRuntime, table: string): Promise<string> {
  const rows = await db<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`
  return rows.map(({ name }) => name).join(', ')
}

interface Kept {
  readonly table: string
  readonly columns: string
  readonly chunks: readonly Buffer[]
}

/** What an import left in the tables, as `COPY` writes it. */
async function keepRows(runtime: TestRuntime): Promise<readonly Kept[]> {
  const { db } = runtime
  const kept: Kept[] = []
  for (const table of TABLES) {
    const columns = await columnsOf(runtime, table)
    const chunks: Buffer[] = []
    const from = await db`copy (select ${db.unsafe(columns)} from ${db.unsafe(table)}) to stdout`.readable()
    await pipeline(
      from,
      new Writable({
        write(chunk: Buffer, _, done) {
          chunks.push(Buffer.from(chunk))
          done()
        },
      }),
    )
    kept.push({ table, columns, chunks })
  }
  return kept
}

/** Those rows put back as they are, into the same tables with the same indexes. */
async function copyIn(runtime: TestRuntime, kept: readonly Kept[]): Promise<Sample> {
  const { db } = runtime
  await emptied(runtime)
  return await sample(ROWS, async () => {
    for (const { table, columns, chunks } of kept) {
      const into = await db`copy ${db.unsafe(table)} (${db.unsafe(columns)}) from stdin`.writable()
      await pipeline(Readable.from(chunks), into)
    }
  })
}

/**
 * Ratio 6: a list that is read, tidied, held against who is there, and written with companies, consents, history and
 * a line of account for each row, against a `COPY` of all those rows.
 */
export async function benchImporting(pairs: number): Promise<Comparison> {
  const runtime = await openTestRuntime()
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-files-'))
  const files = openFileStore({ kind: 'folder', folder })
  try {
    await takeIn(runtime, files)
    const kept = await keepRows(runtime)
    return await compare({
      pairs,
      product: () => takeIn(runtime, files),
      baseline: () => copyIn(runtime, kept),
    })
  } finally {
    await runtime.close()
    await rm(folder, { recursive: true, force: true })
  }
}
