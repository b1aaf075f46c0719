import {
  IMPORT_OUTCOMES,
  type ImportOutcome,
  type ImportPlan,
  type JudgedRow,
  PREVIEWED_ROWS,
} from '@shirube/contract'
import { findIdentities } from '@shirube/db'
import { leadRecords, suppressedAddresses } from '@shirube/db/import'
import type { FileStore } from '../file/file-store.ts'
import type { Runtime } from '../runtime.ts'
import { countOutcomes } from './count-outcomes.ts'
import type { FileRecord } from './file/read-records.ts'
import { peopleRows } from './file/survey-list.ts'
import { demandFile, demandImport, formatOf, openReader } from './import-state.ts'
import { type DraftPerson, draftPerson } from './people/draft-person.ts'
import { groupRows, partStrangers } from './people/group-rows.ts'
import { type ReadRow, readRow } from './people/read-row.ts'
import { toldAlready } from './touch/told-already.ts'

/** What would come of the first rows of a list. */
export interface ListPreview {
  readonly looked: number
  readonly counts: Readonly<Record<ImportOutcome, number>>
  readonly refused: number
  /** How many rows would be taken in with something left out. */
  readonly warned: number
  readonly rows: readonly JudgedRow[]
}

async function firstRows(open: AsyncGenerator<FileRecord>): Promise<readonly FileRecord[]> {
  const rows: FileRecord[] = []
  for await (const row of open) {
    rows.push(row)
    if (rows.length === PREVIEWED_ROWS) break
  }
  return rows
}

async function draftAll(
  runtime: Runtime,
  plan: ImportPlan,
  rows: readonly ReadRow[],
): Promise<{ readonly drafts: readonly DraftPerson[]; readonly strangers: readonly ReadRow[] }> {
  const fine = rows.filter((row) => row.issues.length === 0)
  const known = await findIdentities(
    runtime.db,
    fine.flatMap((row) => row.keys),
  )
  const { groups, strangers } = partStrangers(groupRows(fine, known, runtime.newId), plan)
  const records = await leadRecords(
    runtime.db,
    groups.flatMap((group) => (group.created ? [] : [group.lead])),
  )
  const told = await toldAlready(runtime.db, groups)
  const about = { plan, metBefore: false, taken: () => false, told }
  const drafts = groups.map((group) => draftPerson(group, records.get(group.lead), about))
  return { drafts, strangers }
}

/** How many of the people will get no mail, whatever the list says: they refused it. */
async function refusals(runtime: Runtime, people: readonly DraftPerson[]): Promise<number> {
  const hashes = people.flatMap(({ fields }) =>
    typeof fields['email'] === 'string' ? [runtime.keyring.hash('address', fields['email'])] : [],
  )
  const suppressed = await suppressedAddresses(runtime.db, 'email', hashes)
  const said = people.filter(({ before }) => before?.consents.email === 'refused').length
  return Math.max(said, suppressed)
}

function judge(row: ReadRow, people: ReadonlyMap<number, DraftPerson>): JudgedRow {
  const { line, cells, issues, warnings } = row
  const shown = { line, cells: [...cells], issues: [...issues], warnings: [...warnings] }
  const draft = people.get(row.line)
  if (!draft) return { ...shown, warnings: [], outcome: 'rejected' }
  const outcome = draft.outcomes.get(row.line) ?? 'unchanged'
  const [first] = draft.group.rows
  return {
    ...shown,
    outcome,
    ...(!draft.group.created && { lead: draft.group.lead }),
    ...(first !== undefined && first.line !== row.line && !row.touch && { sameAs: first.line }),
  }
}

/** Says what would become of the first rows of a list, by the same reading that takes them in; nothing is changed. */
export async function previewList(
  runtime: Runtime,
  files: FileStore,
  asked: { readonly id: string; readonly plan: ImportPlan },
): Promise<ListPreview> {
  const made = await demandImport(runtime.db, asked.id)
  const file = demandFile(made)
  const reader = await openReader(runtime, asked.plan)
  const records = await firstRows(peopleRows(() => files.open(file), formatOf(made)))
  const rows = records.map((record) => readRow(reader, record))
  const { drafts, strangers } = await draftAll(runtime, asked.plan, rows)
  const byLine = new Map(drafts.flatMap((draft) => draft.group.rows.map((row) => [row.line, draft] as const)))
  const unknown = new Map(strangers.map((row) => [row.line, row]))
  const judged = rows.map((row) => judge(unknown.get(row.line) ?? row, byLine))
  return {
    looked: rows.length,
    counts: countOutcomes(judged),
    refused: await refusals(runtime, drafts),
    warned: judged.filter(isWarned).length,
    rows: shownOf(judged),
  }
}

const SHOWN = 40

const isWarned = ({ warnings }: JudgedRow): boolean => warnings.length > 0

/** The rows that are shown: the first ones, and of each kind a few, whatever they stand behind. */
function shownOf(judged: readonly JudgedRow[]): readonly JudgedRow[] {
  const some = IMPORT_OUTCOMES.flatMap((one) => judged.filter((row) => row.outcome === one).slice(0, SHOWN))
  const warned = judged.filter(isWarned).slice(0, SHOWN)
  return [...new Set([...judged.slice(0, SHOWN), ...some, ...warned])].toSorted((a, b) => a.line - b.line)
}
