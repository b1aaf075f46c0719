import { Readable } from 'node:stream'
import { type LeadExportQuery, MOST_IN_WORKBOOK } from '@shirube/contract'
import { type Actor, countLeads, customFieldList, transaction } from '@shirube/db'
import { type ExportedLeadRow, leadsToExport } from '@shirube/db/lead-export'
import { AppError, type Language, type LeadId } from '@shirube/kernel'
import writeExcel from 'write-excel-file/node'
import { type NotedChange, noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { csvLine } from './csv-line.ts'
import { defused } from './defused.ts'
import { encodeCp932 } from './encode-cp932.ts'
import { type ExportColumn, exportColumns } from './export-columns.ts'

/** How many leads are in memory at once. */
const PAGE = 1_000
const TOO_MANY = {
  ja: `Excelファイルに出力できるのは${MOST_IN_WORKBOOK.toLocaleString('ja')}人までです。CSVで出力するか、絞り込んでください`,
  en: `An Excel file holds ${MOST_IN_WORKBOOK.toLocaleString('en')} people at most. Export CSV, or filter`,
} as const

type Filter = Omit<LeadExportQuery, 'format'>

/** The leads of a filter, page by page: memory does not grow with how many they are. */
async function* pagesOf(runtime: Runtime, filter: Filter): AsyncGenerator<readonly ExportedLeadRow[]> {
  let after: LeadId | undefined
  for (;;) {
    const rows = await leadsToExport(runtime.db, filter, { after, limit: PAGE })
    if (rows.length > 0) yield rows
    after = rows.at(-1)?.id
    if (rows.length < PAGE) return
  }
}

const cellsOf = (columns: readonly ExportColumn[], lead: ExportedLeadRow) =>
  columns.map(({ cell }) => cell(lead))

async function* csvOf(
  pages: AsyncGenerator<readonly ExportedLeadRow[]>,
  columns: readonly ExportColumn[],
): AsyncGenerator<string> {
  yield csvLine(columns.map(({ head }) => head))
  for await (const rows of pages) yield rows.map((lead) => csvLine(cellsOf(columns, lead))).join('')
}

async function* encoded(lines: AsyncGenerator<string>, format: 'csv' | 'csv-cp932'): AsyncGenerator<Buffer> {
  if (format === 'csv') yield Buffer.from('\uFEFF')
  for await (const text of lines) yield format === 'csv' ? Buffer.from(text) : encodeCp932(text)
}

async function workbookOf(
  pages: AsyncGenerator<readonly ExportedLeadRow[]>,
  columns: readonly ExportColumn[],
): Promise<Readable> {
  const cell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value: defused(value), type: String }
  const rows = [columns.map(({ head }) => ({ value: head, type: String, fontWeight: 'bold' as const }))]
  const all: ReturnType<typeof cell>[][] = [...rows]
  for await (const page of pages) for (const lead of page) all.push(cellsOf(columns, lead).map(cell))
  const book = await writeExcel(all).toBuffer()
  return Readable.from([book])
}

const noteExport = (
  runtime: Runtime,
  { actor, subject }: ExportedBy,
  after: { readonly format: string; readonly people: number; readonly filter: Filter },
): Promise<void> =>
  transaction(runtime.db, (tx) =>
    noteChange(tx, { actor, action: 'lead.list-exported', subject, after }, runtime.clock.now()),
  )

async function columnsFor(
  runtime: Runtime,
  asked: { readonly language: Language; readonly personal: boolean },
): Promise<readonly ExportColumn[]> {
  const { organisation } = await runtime.live.current(runtime.db)
  const own = await customFieldList(runtime.db)
  const shown = own.filter((field) => asked.personal || !field.personal)
  return exportColumns(shown, { language: asked.language, zone: organisation.timeZone })
}

/** Who has leads written into a file, and what the list of changes says that it was done with. */
export interface ExportedBy {
  readonly actor: Actor
  readonly subject: NotedChange['subject']
  /** Whether the organisation's own fields that it calls personal data go into the file. */
  readonly personal: boolean
}

/** Opens a CSV file of the leads of a filter, written while it is read, and notes who asked for it. */
export async function openLeadFile(
  runtime: Runtime,
  asked: { readonly filter: Filter; readonly format: 'csv' | 'csv-cp932'; readonly language: Language },
  by: ExportedBy,
): Promise<{ readonly people: number; readonly bytes: AsyncGenerator<Buffer> }> {
  const { filter, format, language } = asked
  const { people } = await countLeads(runtime.db, filter)
  await noteExport(runtime, by, { format, people, filter })
  const columns = await columnsFor(runtime, { language, personal: by.personal })
  return { people, bytes: encoded(csvOf(pagesOf(runtime, filter), columns), format) }
}

/**
 * Writes the leads of a filter into a file, as a stream, and notes who asked for it. Throws `too_large` for a workbook
 * of more people than one holds.
 */
export async function exportLeads(
  runtime: Runtime,
  asked: { readonly query: LeadExportQuery; readonly language: Language },
  who: Pick<ExportedBy, 'actor' | 'personal'>,
): Promise<Readable> {
  const { format, ...filter } = asked.query
  const by = { ...who, subject: { kind: 'organisation', id: '1' } }
  if (format !== 'xlsx') {
    const { bytes } = await openLeadFile(runtime, { filter, format, language: asked.language }, by)
    return Readable.from(bytes, { objectMode: false })
  }
  const { people } = await countLeads(runtime.db, filter)
  if (people > MOST_IN_WORKBOOK) throw new AppError('too_large', TOO_MANY)
  await noteExport(runtime, by, { format, people, filter })
  return await workbookOf(
    pagesOf(runtime, filter),
    await columnsFor(runtime, { language: asked.language, personal: who.personal }),
  )
}
