import { continueJob, transaction } from '@shirube/db'
import { changeTransfer, renewJob, type TransferRow, transferRows } from '@shirube/db/transfer'
import { AppError, assertNever, type EpochMs, type Localised } from '@shirube/kernel'
import { z } from 'zod'
import type { FileStore } from '../file/file-store.ts'
import type { GoOn } from '../import/go-on.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import type { Runtime } from '../runtime.ts'
import { nextDue, nextTry } from './next-due.ts'
import { openTransferPlace } from './open-transfer-place.ts'
import type { OpenPlace } from './place/transfer-place.ts'
import { takeFiles } from './take-files.ts'
import { tellColleagues } from './tell-colleagues.ts'
import { transferPage } from './tell-of-file.ts'
import { StrangeHost, transferFault } from './transfer-fault.ts'
import { keysOf, settingsOf, stateOf } from './transfer-state.ts'
import { writeFileFor } from './write-file.ts'

const payloadSchema = z.object({ slot: z.number().optional() })

/** What transfers work with beside the runtime. */
export interface TransferNeeds {
  readonly files: FileStore
  /** The folder of the server below which the folders of transfers lie. */
  readonly folder: string
  /** What lies before every path in links; no slash at its end. */
  readonly publicUrl: string
}

const RENEW_EVERY_MS = 20_000
const LEASE_MS = 60_000
const DAY = 86_400_000

async function exchange(
  runtime: Runtime,
  needs: TransferNeeds,
  about: {
    readonly row: TransferRow
    readonly place: OpenPlace
    readonly slot: EpochMs
    readonly goOn: GoOn
  },
): Promise<void> {
  const { row, place, slot, goOn } = about
  const settings = settingsOf(row)
  const { files, publicUrl } = needs
  switch (settings.direction) {
    case 'in':
      return await takeFiles(runtime, { transfer: row, settings, place, files, publicUrl, goOn })
    case 'out':
      return await writeFileFor(runtime, { transfer: row, settings, place, slot, publicUrl })
    default:
      return assertNever(settings)
  }
}

/** What is wrong with a place, for a person; anything else is thrown on. */
async function faultOf(runtime: Runtime, row: TransferRow, error: unknown): Promise<Localised> {
  if (error instanceof StrangeHost) {
    await changeTransfer(runtime.db, row.id, { offeredKey: error.key })
    const fault = keysOf(row).host ? transferFault.changedKey() : transferFault.unknownKey()
    if (fault.text) return fault.text
  }
  if (error instanceof AppError && error.text && error.code !== 'not_found') return error.text
  throw error
}

/** Notes what is wrong, and tells colleagues of it: when it begins, and once a day while it stands. */
async function noteFault(
  runtime: Runtime,
  needs: TransferNeeds,
  about: { readonly row: TransferRow; readonly fault: Localised },
): Promise<void> {
  const { row, fault } = about
  const now = runtime.clock.now()
  const told = row.toldFault === fault.en && row.toldAt !== null && now - row.toldAt < DAY
  await transaction(runtime.db, async (tx) => {
    await changeTransfer(tx, row.id, {
      lastRunAt: now,
      fault,
      ...(!told && { toldFault: fault.en, toldAt: now }),
    })
    if (told) return
    const notice = {
      key: `${row.id}:standing:${now}`,
      kind: 'standing',
      words: (language: 'ja' | 'en') => ({ transfer: row.name, fault: fault[language] }),
      url: transferPage(needs.publicUrl, row.id),
    } as const
    await tellColleagues(runtime, tx, { notify: settingsOf(row).notify, notice })
  })
}

/** Keeps the job while the work goes on, however long a file takes; the work hears when somebody else has it. */
function holdJob(runtime: Runtime, job: Parameters<JobHandler>[1], lost: () => void): () => void {
  const renew = async (): Promise<void> => {
    if (!(await renewJob(runtime.db, job, runtime.clock.now() + LEASE_MS))) lost()
  }
  const timer = setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS)
  return () => clearInterval(timer)
}

/** Does one transfer: opens its place, takes in or writes, and says when it is due again. */
export const runTransfer =
  (needs: TransferNeeds, mayGoOn: GoOn = () => true): JobHandler =>
  async (runtime, job) => {
    const [row] = await transferRows(runtime.db, job.key)
    if (!row) return undefined
    const state = stateOf(row)
    if (state === 'unconfirmed' || state === 'changed-key') return undefined
    const { schedule } = settingsOf(row)
    const zone = (await runtime.live.current(runtime.db)).organisation.timeZone
    // The time for which a file is written stays the same until it is written, however often that is tried.
    const slot = payloadSchema.parse(job.payload).slot ?? job.dueAt
    const planAgain = (next: Parameters<typeof continueJob>[2]) => continueJob(runtime.db, job, next)
    let ours = true
    let place: OpenPlace | undefined
    const release = holdJob(runtime, job, () => {
      ours = false
      place?.close()
    })
    try {
      place = await openTransferPlace(runtime, row, needs.folder)
      await exchange(runtime, needs, { row, place, slot, goOn: () => ours && mayGoOn() })
      await changeTransfer(runtime.db, row.id, {
        lastRunAt: runtime.clock.now(),
        fault: null,
        toldFault: null,
      })
      if (state !== 'paused')
        await planAgain({ dueAt: nextDue(schedule, runtime.clock.now(), zone), payload: {} })
    } catch (error) {
      const fault = await faultOf(runtime, row, error)
      await noteFault(runtime, needs, { row, fault })
      if (error instanceof StrangeHost || state === 'paused') return undefined
      await planAgain({ dueAt: nextTry(schedule, runtime.clock.now(), zone), payload: { slot } })
    } finally {
      release()
      place?.close()
    }
    return undefined
  }
