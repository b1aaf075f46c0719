import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ImportPlan } from '@shirube/contract'
import { importJobs, openFileStore, receiveList, runJobs, startImport } from '@shirube/runtime'
import { openTestRuntime } from '@shirube/runtime/testing'
import { type CopiedRows, copyIn, copyOut, writtenColumns } from './copy-rows.ts'
import { type Comparison, compare, type Sample, sample } from './pairs.ts'

const ROWS = 20_000
const PER_COMPANY = 20
/** What rows of a list become. */
const TABLES = [
  'companies',
  'leads',
  'lead_clock',
  'identities',
  'consents',
  'events',
  'import_rows',
] as const
const PLAN: ImportPlan = {
  columns: ['lastName', 'firstName', 'email', 'companyName', 'department', 'jobTitle', 'phone', 'prefecture'],
  source: '展示会',
  known: 'fill',
  emailConsent: 'card',
}

function* list(): Generator<Buffer> {
  yield Buffer.from('姓,名,メール,会社名,部署,役職,電話,都道府県\r\n')
  for (let i = 0; i < ROWS; i++) {
    const company = Math.floor(i / PER_COMPANY)
    const phone = `03-1234-${String(i % 10_000).padStart(4, '0')}`
    yield Buffer.from(
      `佐藤${i},花,p${i}@c${company}.example,㈱北浜${company},営業部,課長,${phone},大阪府\r\n`,
    )
  }
}

/** Ratio 6: a list with companies, duplicates looked for and consent, against COPY of the same rows and indexes. */
export async function benchImporting(pairs: number): Promise<Comparison> {
  const runtime = await openTestRuntime()
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-import-'))
  const files = openFileStore({ kind: 'folder', folder })
  const { db } = runtime
  const empty = (): Promise<unknown> => db.unsafe(`truncate ${TABLES.join(', ')}, jobs cascade`)
  const state = async (id: string): Promise<string> =>
    (await db<{ state: string }[]>`select state from imports where id = ${id}`)[0]?.state ?? ''
  const product = async (): Promise<Sample> => {
    await empty()
    const { id } = await receiveList(runtime, files, {
      name: '名簿.csv',
      bytes: Readable.from(list()),
      by: null,
    })
    await startImport(runtime, { id, plan: PLAN }, { kind: 'system' })
    return await sample(ROWS, async () => {
      while ((await state(id)) === 'running') await runJobs(runtime, importJobs(files), 1)
    })
  }
  try {
    await product()
    const imports = await copyOut(db, 'imports', await writtenColumns(db, 'imports'))
    const rows: CopiedRows[] = []
    for (const table of TABLES) rows.push(await copyOut(db, table, await writtenColumns(db, table)))
    const baseline = async (): Promise<Sample> => {
      await empty()
      await db`delete from imports`
      await copyIn(db, imports)
      return await sample(ROWS, async () => {
        for (const table of rows) await copyIn(db, table)
      })
    }
    return await compare({ pairs, product, baseline })
  } finally {
    await runtime.close()
    await rm(folder, { recursive: true, force: true })
  }
}
