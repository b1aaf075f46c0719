import { BOARD_COLUMNS, type BoardColumn, type BoardColumnName, type HandoffBoard } from '@shirube/contract'
import { answeredInTime, boardRows, scenariosByHand } from '@shirube/db'
import { loadAssets, type Runtime } from '@shirube/runtime'
import { presentHandoff } from './present.ts'

const BACK_MS = 30 * 86_400_000
const MOST = 40

/** The board as it stands, of everybody or of one owner. */
export async function readBoard(
  { db, clock }: Pick<Runtime, 'db' | 'clock'>,
  owner: string | undefined,
): Promise<HandoffBoard> {
  const now = clock.now()
  const since = now - BACK_MS
  const [rows, answers, returnTo, assets] = await Promise.all([
    boardRows(db, { owner, since, now, limit: MOST }),
    answeredInTime(db, since),
    scenariosByHand(db),
    loadAssets(db),
  ])
  const columnOf = async (column: BoardColumnName): Promise<[BoardColumnName, BoardColumn]> => {
    const here = rows.filter((row) => row.column === column)
    const items = await Promise.all(here.map((row) => presentHandoff(db, row, assets)))
    return [column, { count: here[0]?.inColumn ?? 0, overdue: here[0]?.overdueInColumn ?? 0, items }]
  }
  const columns = Object.fromEntries(await Promise.all(BOARD_COLUMNS.map(columnOf)))
  return {
    columns: columns as Record<BoardColumnName, BoardColumn>,
    since,
    answered: answers.answered,
    inTime: answers.inTime,
    returnTo: [...returnTo],
  }
}
