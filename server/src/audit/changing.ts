import type { Endpoint } from '@shirube/contract'
import { type Tx, transaction } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import { type NotedChange, noteChange } from '@shirube/runtime'
import type { Call } from '../app/call.ts'
import type { ServerContext } from '../app/server-context.ts'

/** A change as its handler describes it; the caller is added. */
export type ChangeNote = Omit<NotedChange, 'actor'>

/**
 * Makes a change and notes it in the list of changes, in one transaction. Work that turns out to change nothing
 * gives no note.
 */
export async function changing<T>(
  { runtime }: ServerContext,
  { actor }: Pick<Call<Endpoint>, 'actor'>,
  work: (tx: Tx, now: EpochMs) => Promise<{ readonly answer: T; readonly note?: ChangeNote | undefined }>,
): Promise<T> {
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    const { answer, note } = await work(tx, now)
    if (note) await noteChange(tx, { ...note, actor }, now)
    return answer
  })
}
