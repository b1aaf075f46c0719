import type { importEndpoints, JudgedRow } from '@shirube/contract'
import { type Queryable } from '@shirube/db'
import { type ImportRow, importedRuns, importList, troubledImportRows, undoCounts } from '@shirube/db/import'
import { discardList, firstRowsOf, formatOf, previewList, startImport, startUndo } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentImport, presentSurvey } from './present.ts'

const shown = async (db: Queryable, id: string): Promise<ImportRow> => found((await importList(db, id))[0])

/** What is done about lists of leads. */
export function importHandlers({ runtime, files }: ServerContext): Handlers<typeof importEndpoints> {
  const { db } = runtime
  return {
    list: async () => ({ items: (await importList(db)).map(presentImport) }),
    show: async ({ params }) => presentImport(await shown(db, params.id)),
    async survey({ params }) {
      const row = await shown(db, params.id)
      return await presentSurvey(runtime, row, { sample: await firstRowsOf(row, files) })
    },
    async preview({ params, body }) {
      await shown(db, params.id)
      const { rows, ...told } = await previewList(runtime, files, { id: params.id, plan: body.plan })
      return { ...told, counts: { ...told.counts }, rows: [...rows] }
    },
    async start({ params, body, actor }) {
      await shown(db, params.id)
      await startImport(runtime, { id: params.id, plan: body.plan }, actor)
      return presentImport(await shown(db, params.id))
    },
    async discard({ params }) {
      await shown(db, params.id)
      await discardList(runtime, files, params.id)
    },
    async rejected({ params }) {
      const { headers } = formatOf(await shown(db, params.id))
      const rows = await troubledImportRows(db, params.id)
      return {
        headers,
        rows: rows.map(({ line, cells, taken, issues }) => ({
          line,
          cells: [...cells],
          taken,
          issues: [...(issues as JudgedRow['issues'])],
        })),
      }
    },
    async undoPreview({ params }) {
      await shown(db, params.id)
      const [counts, runs] = [await undoCounts(db, params.id), await importedRuns(db, params.id)]
      return { ...counts, runs: runs.length }
    },
    async undo({ params, actor }) {
      await shown(db, params.id)
      await startUndo(runtime, params.id, actor)
      return presentImport(await shown(db, params.id))
    },
  }
}
