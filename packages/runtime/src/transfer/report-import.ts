import { transaction } from '@shirube/db'
import { fileOfImport, type TransferFileRow } from '@shirube/db/transfer'
import type { Language, Localised } from '@shirube/kernel'
import { importCountsOf } from '../import/count-outcomes.ts'
import type { JobHandler } from '../jobs/job-runner.ts'
import { type Notice, tellColleagues } from './tell-colleagues.ts'
import { demandTransfer, settingsOf } from './transfer-state.ts'

const shown = (n: number, language: Language): string => n.toLocaleString(language)

function noticeOf(file: TransferFileRow, transfer: string, publicUrl: string): Notice {
  const counts = importCountsOf(file.importCounts ?? {})
  const taken = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const fault = file.importFault as Localised | null
  const words = (language: Language) => ({
    transfer,
    file: file.name,
    rows: shown(file.importRows ?? 0, language),
    taken: shown(taken, language),
    warned: shown(file.importCounts?.['warned'] ?? 0, language),
    fault: fault?.[language] ?? '',
    ...Object.fromEntries(Object.entries(counts).map(([outcome, n]) => [outcome, shown(n, language)])),
  })
  const kind = file.importState === 'failed' ? 'broken' : 'done'
  return { key: `${file.id}:${kind}`, kind, words, url: `${publicUrl}/import?import=${file.importId ?? ''}` }
}

/** Tells the named colleagues what an import brought whose file came by a transfer. */
export const reportImport =
  (publicUrl: string): JobHandler =>
  async (runtime, job) => {
    const file = await fileOfImport(runtime.db, job.key)
    if (!file) return undefined
    await transaction(runtime.db, async (tx) => {
      const transfer = await demandTransfer(tx, file.transferId)
      const notice = noticeOf(file, transfer.name, publicUrl)
      await tellColleagues(runtime, tx, { notify: settingsOf(transfer).notify, notice })
    })
    return undefined
  }
