import type { ImportFormat, ImportPlan } from '@shirube/contract'
import { importFormatSchema, importPlanSchema } from '@shirube/contract'
import { customEventList, customFieldList, type Queryable, userRows } from '@shirube/db'
import { type ImportRow, importList } from '@shirube/db/import'
import { AppError } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { ownerBook } from './people/owner-book.ts'
import { type RowReader, rowReader } from './people/read-row.ts'
import type { TouchReading } from './touch/read-touch.ts'

/** The list with this id. Throws `not_found`. */
export async function demandImport(db: Queryable, id: string): Promise<ImportRow> {
  const [row] = await importList(db, id)
  if (!row) throw new AppError('not_found', `There is no import ${id}`)
  return row
}

/** How the bytes of a list are read. */
export const formatOf = (row: Pick<ImportRow, 'format'>): ImportFormat => importFormatSchema.parse(row.format)

/** How a list is taken in, once that was said. */
export const planOf = (row: Pick<ImportRow, 'plan'>): ImportPlan => importPlanSchema.parse(row.plan)

/** What rows of what people did are read against. */
async function touchReading(runtime: Runtime): Promise<TouchReading> {
  const [live, declared] = await Promise.all([runtime.live.current(runtime.db), customEventList(runtime.db)])
  return {
    zone: live.organisation.timeZone,
    now: runtime.clock.now(),
    declared: new Map(declared.map(({ id, fields }) => [id, fields])),
    // Of two that are called alike, the first.
    slugs: new Map(declared.toReversed().map(({ id, name }) => [name, id])),
  }
}

/** Makes ready to read the rows of a list by a plan. */
export async function openReader(runtime: Runtime, plan: ImportPlan): Promise<RowReader> {
  const { db } = runtime
  const hasOwn = plan.columns.some((column) => column.startsWith('custom.'))
  const hasOwner = plan.columns.includes('owner')
  return rowReader({
    plan,
    own: hasOwn ? await customFieldList(db) : [],
    ...(plan.touch && { touches: await touchReading(runtime) }),
    ...(hasOwner && { owners: ownerBook((await userRows(db)).filter(({ active }) => active)) }),
  })
}

const GONE = { ja: 'このファイルはもうありません', en: 'This file is no longer kept' } as const

/** Where the bytes of a list lie. Throws `conflict` once they are not kept any more. */
export function demandFile(row: Pick<ImportRow, 'file'>): string {
  if (row.file === null) throw new AppError('conflict', GONE)
  return row.file
}
