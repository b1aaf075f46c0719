import type { ScenarioRow } from '@shirube/contract'
import { fold } from '@shirube/kernel'
import { z } from 'zod'

/** By what state the list is narrowed down; `attention` is people who stand still until somebody looks. */
export const STATE_FILTERS = ['live', 'attention', 'paused', 'draft', 'archived'] as const
export type StateFilter = (typeof STATE_FILTERS)[number]

/** How the list is narrowed down; it stands in the address, so that it can be shared and gone back to. */
export const scenarioFilterSchema = z.object({
  words: z.string().max(200).optional().catch(undefined),
  folder: z.string().max(120).optional().catch(undefined),
  state: z.enum(STATE_FILTERS).optional().catch(undefined),
})
export type ScenarioFilter = z.infer<typeof scenarioFilterSchema>

/** Whether a scenario is one of those; what is archived shows only when it is asked for. */
export const isInState = (row: ScenarioRow, state: StateFilter | undefined): boolean => {
  if (state === undefined) return row.state !== 'archived'
  return state === 'attention' ? row.stuck > 0 && row.state !== 'archived' : row.state === state
}

/** A folder and everything in it; folders lie in each other as in 「見込み客/獲得直後」. */
const isInFolder = (row: ScenarioRow, folder: string | undefined): boolean =>
  folder === undefined || row.folder === folder || row.folder?.startsWith(`${folder}/`) === true

/** The scenarios that are asked for. */
export function filterScenarios(
  rows: readonly ScenarioRow[],
  { words = '', folder, state }: ScenarioFilter,
): readonly ScenarioRow[] {
  const wanted = fold(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return rows.filter((row) => {
    const text = fold([row.name, row.owner, row.folder, row.goal?.title].join(' '))
    return isInState(row, state) && isInFolder(row, folder) && wanted.every((word) => text.includes(word))
  })
}

/** A folder in the order in which it is shown, under the folder in which it lies. */
export interface Folder {
  readonly path: string
  readonly name: string
  readonly depth: number
  readonly scenarios: number
}

/** Every folder that something lies in, those above it included. */
export function foldersOf(rows: readonly ScenarioRow[]): readonly Folder[] {
  const counts = new Map<string, number>()
  for (const { folder, state } of rows) {
    if (folder === undefined || folder === '' || state === 'archived') continue
    const names = folder.split('/')
    for (const [i] of names.entries()) {
      const path = names.slice(0, i + 1).join('/')
      counts.set(path, (counts.get(path) ?? 0) + 1)
    }
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b, 'ja'))
    .map(([path, scenarios]) => {
      const names = path.split('/')
      return { path, name: names.at(-1) ?? path, depth: names.length - 1, scenarios }
    })
}
