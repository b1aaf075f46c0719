import {
  IMPORT_OUTCOMES,
  type Import,
  type importEndpoints,
  importPlanSchema,
  type JudgedRow,
} from '@shirube/contract'
import {
  fillImport,
  type ImportRow,
  importList,
  insertImport,
  type Queryable,
  rejectedImportRows,
  transaction,
} from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { previewRows, startImport } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const NOT_FILLING = { ja: 'この取り込みはすでに始まっています', en: 'This import has begun already' } as const

function present({ id, name, state, rows, counts, by, createdAt, endedAt }: ImportRow): Import {
  const all = Object.fromEntries(IMPORT_OUTCOMES.map((outcome) => [outcome, counts[outcome] ?? 0]))
  return {
    id,
    name,
    state,
    rows,
    counts: all as Import['counts'],
    ...(by !== null && { by }),
    createdAt,
    ...(endedAt !== null && { endedAt }),
  }
}

const shown = async (db: Queryable, id: string): Promise<ImportRow> => found((await importList(db, id))[0])

/** What is done about files of leads. */
export function importHandlers({ runtime }: ServerContext): Handlers<typeof importEndpoints> {
  const { db } = runtime
  return {
    list: async () => ({ items: (await importList(db)).map(present) }),
    show: async ({ params }) => present(await shown(db, params.id)),
    preview: async ({ body }) => ({ rows: await previewRows(runtime, body.plan, body.rows) }),
    async begin({ body, caller }) {
      const id = runtime.newId()
      const by = caller?.kind === 'user' ? caller.id : null
      await transaction(db, (tx) => insertImport(tx, { id, ...body, by }, runtime.clock.now()))
      return present(await shown(db, id))
    },
    async fill({ params, body }) {
      const { state } = await shown(db, params.id)
      if (state !== 'filling') throw new AppError('conflict', NOT_FILLING)
      return { rows: await transaction(db, (tx) => fillImport(tx, params.id, body.rows)) }
    },
    async start({ params, actor }) {
      await shown(db, params.id)
      await startImport(runtime, params.id, actor)
      return present(await shown(db, params.id))
    },
    async rejected({ params }) {
      const { headers } = importPlanSchema.parse((await shown(db, params.id)).plan)
      const rows = await rejectedImportRows(db, params.id)
      return {
        headers,
        rows: rows.map(({ line, cells, issues }) => ({
          line,
          cells: [...cells],
          issues: [...(issues as JudgedRow['issues'])],
        })),
      }
    },
  }
}
