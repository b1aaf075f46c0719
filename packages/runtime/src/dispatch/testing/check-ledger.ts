import type { Runtime } from '../../runtime.ts'
import type { SinkMail } from '../../smtp/testing/scripted-sink.ts'
import { messageIdOf } from '../message-id.ts'

interface Row {
  readonly key: string
  readonly state: string
  readonly at_least_once: boolean
  readonly lead_id: string | null
  readonly data_started_at: number | null
}

const ENDS = ['accepted', 'failed', 'suppressed', 'in_doubt']

/** How many copies the sink took, by the key of the message. */
function copiesBy(rows: readonly Row[], taken: readonly SinkMail[]): ReadonlyMap<string, number> {
  const keyOf = new Map(rows.map((row) => [`<${messageIdOf(row.key, 'hello@example.jp')}>`, row.key]))
  const copies = new Map<string, number>()
  for (const { messageId } of taken) {
    const key = keyOf.get(messageId) ?? `unknown ${messageId}`
    copies.set(key, (copies.get(key) ?? 0) + 1)
  }
  return copies
}

function faultsOf(row: Row, copies: number): readonly string[] {
  const faults: string[] = []
  if (!ENDS.includes(row.state)) faults.push(`I1: ${row.key} is ${row.state}`)
  if (copies > 1 && !row.at_least_once) faults.push(`I2: ${row.key} arrived ${copies} times`)
  if (row.state === 'accepted' && copies === 0) faults.push(`I3: ${row.key} is accepted and never arrived`)
  if ((row.state === 'failed' || row.state === 'suppressed') && copies > 0)
    faults.push(`I3: ${row.key} is ${row.state} and arrived`)
  return faults
}

/** Messages whose data began after their lead had refused further mail (I4). */
async function afterRefusal(runtime: Runtime): Promise<readonly string[]> {
  const rows = await runtime.db<{ key: string }[]>`
    select m.key from messages m join events e on e.lead_id = m.lead_id and e.kind = 'mail.unsubscribed'
    where m.purpose = 'marketing' and m.data_started_at > e.received_at`
  return rows.map((row) => `I4: the data of ${row.key} began after the refusal`)
}

/**
 * Compares the ledger with what really arrived, after a run with faults (reliability.md, invariants).
 * @param about `doubts`: how many messages may be in doubt (I7: connections × kills, and those whose answers the
 *   script swallowed)
 */
export async function checkLedger(
  runtime: Runtime,
  taken: readonly SinkMail[],
  about: { readonly intended: number; readonly doubts: number },
): Promise<readonly string[]> {
  const rows = await runtime.db<Row[]>`
    select key, state, at_least_once, lead_id, data_started_at from messages order by key`
  const copies = copiesBy(rows, taken)
  const known = new Set(rows.map((row) => row.key))
  const inDoubt = rows.filter((row) => row.state === 'in_doubt').length
  return [
    ...(rows.length === about.intended ? [] : [`I1: ${rows.length} of ${about.intended} are in the ledger`]),
    ...rows.flatMap((row) => faultsOf(row, copies.get(row.key) ?? 0)),
    ...[...copies.keys()].filter((key) => !known.has(key)).map((key) => `I3: ${key} arrived`),
    ...(await afterRefusal(runtime)),
    ...(inDoubt > about.doubts ? [`I7: ${inDoubt} in doubt, at most ${about.doubts} may be`] : []),
  ]
}
