import { type ImportColumn, type ImportPlan, importColumnSchema, LARGEST_LIST } from '@shirube/contract'
import { scheduleJob, transaction } from '@shirube/db'
import { importList, moveImport, rememberedLayout } from '@shirube/db/import'
import { changeFile, lockTransfer, type TransferFileRow, wasTakenBefore } from '@shirube/db/transfer'
import { AppError } from '@shirube/kernel'
import { guessColumns } from '../import/cell/guess-column.ts'
import { DISCARD_JOB, discardList } from '../import/discard-list.ts'
import { formatOf } from '../import/import-state.ts'
import { receiveList } from '../import/receive-list.ts'
import { startImport } from '../import/start-import.ts'
import type { Runtime } from '../runtime.ts'
import type { Taking } from './taking.ts'
import { tellOfFile } from './tell-of-file.ts'

/** For how long a file waits for a person to say what its columns are. */
const WAITS_MS = 30 * 86_400_000

const TOO_LARGE = {
  ja: 'ファイルが大きすぎます（上限256MB）',
  en: 'The file is too large (at most 256 MB)',
} as const

/** A claimed file, and the import that it is to become. */
interface Claimed {
  readonly file: TransferFileRow
  readonly id: string
}

/** A file that cannot be taken in, whatever is tried: it is noted and told, and not tried again until it changes. */
async function giveUp(runtime: Runtime, taking: Taking, about: { file: TransferFileRow; error: AppError }) {
  const { file, error } = about
  const fault = error.text ?? { ja: error.message, en: error.message }
  await transaction(runtime.db, async (tx) => {
    const endedAt = runtime.clock.now()
    await changeFile(tx, file.id, { state: 'failed', fault, endedAt })
    await tellOfFile(runtime, tx, {
      ...taking,
      file: file.id,
      told: { kind: 'failed', name: file.name, fault },
    })
  })
}

/** Brings the bytes of a file here and looks at them; false when it is the same as one that was taken before. */
async function fetchFile(runtime: Runtime, taking: Taking, { file, id }: Claimed): Promise<boolean> {
  if (file.size > LARGEST_LIST) throw new AppError('too_large', TOO_LARGE)
  const bytes = await taking.place.open(file.name)
  const { sha256 } = await receiveList(runtime, taking.files, { id, name: file.name, bytes, by: null })
  const again = await transaction(runtime.db, async (tx) => {
    await lockTransfer(tx, taking.transfer.id)
    await changeFile(tx, file.id, { sha256 })
    if (!(await wasTakenBefore(tx, { ...file, sha256 }))) return false
    await changeFile(tx, file.id, { state: 'same', endedAt: runtime.clock.now() })
    return true
  })
  if (again) await discardList(runtime, taking.files, id)
  return !again
}

/** What the columns of a layout became the last time; nothing when it was never seen. */
async function knownColumns(runtime: Runtime, fingerprint: string, columns: number) {
  const remembered = await rememberedLayout(runtime.db, fingerprint)
  if (remembered?.columns.length !== columns) return undefined
  return remembered.columns.map((column) => importColumnSchema.catch('ignore').parse(column))
}

/** Leaves a file of a layout that nobody has explained yet to a person; nothing of it is taken in before. */
async function waitForPerson(
  runtime: Runtime,
  taking: Taking,
  about: Claimed & { readonly plan: ImportPlan },
): Promise<void> {
  const { file, id, plan } = about
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    await moveImport(tx, id, { from: ['ready'], to: 'ready', plan })
    await scheduleJob(tx, { kind: DISCARD_JOB, key: id, dueAt: now + WAITS_MS })
    await changeFile(tx, file.id, { state: 'waiting' })
    await tellOfFile(runtime, tx, {
      ...taking,
      file: file.id,
      told: { kind: 'waiting', name: file.name, id },
    })
  })
}

/**
 * How a file that tells when something happened is taken in without a person: what known people did, each row with
 * its kind. Where no column tells the kind, nobody can know it.
 */
function touchOf(columns: readonly ImportColumn[]): ImportPlan['touch'] | 'unclear' {
  if (!columns.includes('happenedAt')) return undefined
  return columns.includes('touchKind') ? { unknown: 'reject', counts: true } : 'unclear'
}

async function becomeImport(runtime: Runtime, taking: Taking, { file, id }: Claimed) {
  const [made] = await importList(runtime.db, id)
  if (made?.state === 'ready') {
    const { headers, fingerprint } = formatOf(made)
    const columns = await knownColumns(runtime, fingerprint, headers.length)
    const { plan } = taking.settings
    const touch = columns && touchOf(columns)
    if (columns === undefined || touch === 'unclear') {
      const guessed = { ...plan, columns: [...guessColumns(headers)] }
      return await waitForPerson(runtime, taking, { file, id, plan: guessed })
    }
    await startImport(
      runtime,
      { id, plan: { ...plan, columns, ...(touch && { touch }) } },
      { kind: 'system' },
    )
  }
  await changeFile(runtime.db, file.id, { state: 'taken' })
}

const isFault = (error: unknown): error is AppError =>
  error instanceof AppError && (error.code === 'bad_input' || error.code === 'too_large')

/** Makes an import of a claimed file, from wherever an earlier run was killed. */
export async function takeFile(runtime: Runtime, taking: Taking, file: TransferFileRow): Promise<void> {
  const id = file.importId
  if (id === null) throw new Error(`The file ${file.id} was claimed without an import`)
  try {
    if (file.importState === null && !(await fetchFile(runtime, taking, { file, id }))) return
    await becomeImport(runtime, taking, { file, id })
  } catch (error) {
    if (!isFault(error)) throw error
    await giveUp(runtime, taking, { file, error })
  }
}
