import type { Message, MessageState } from '@shirube/contract'
import type { LedgerRow } from '@shirube/db'
import { explainMessage } from '@shirube/runtime'
import { leadName } from '../../app/lead-name.ts'

/** The states of the ledger behind each state that people speak of. */
export const LEDGER_STATES: Readonly<Record<MessageState, readonly string[]>> = {
  waiting: ['queued', 'claimed', 'deferred', 'data_started'],
  accepted: ['accepted'],
  failed: ['failed'],
  in_doubt: ['in_doubt'],
  suppressed: ['suppressed'],
}

const stateOf = (state: string): MessageState =>
  (Object.keys(LEDGER_STATES) as MessageState[]).find((one) => LEDGER_STATES[one].includes(state)) ??
  'waiting'

function whomOf({ leadId, fields, companyName, address }: LedgerRow): Pick<Message, 'lead'> {
  if (leadId === null || fields === null) return {}
  const company = companyName === null ? {} : { company: companyName }
  return { lead: { id: leadId, name: leadName(fields) || address, ...company } }
}

/** When a message was seen, by whom. */
const seenOf = ({
  openedAt,
  clickedAt,
  machineAt,
}: LedgerRow): Pick<Message, 'openedAt' | 'clickedAt' | 'machineAt'> => ({
  ...(openedAt !== null && { openedAt }),
  ...(clickedAt !== null && { clickedAt }),
  ...(machineAt !== null && { machineAt }),
})

/** A message as the ledger shows it. */
export function presentMessage(row: LedgerRow): Message {
  const { id, address, attempts, mailId, mailName, scenarioId, scenarioName, settledAt, notBefore, answer } =
    row
  const state = stateOf(row.state)
  return {
    id,
    state,
    words: explainMessage(row),
    address,
    at: row.createdAt,
    attempts,
    open: state === 'in_doubt' && settledAt === null,
    ...whomOf(row),
    ...seenOf(row),
    ...(mailId !== null && { mail: { id: mailId, name: mailName ?? mailId } }),
    ...(scenarioId !== null && { scenario: { id: scenarioId, name: scenarioName ?? scenarioId } }),
    ...(state === 'waiting' && { notBefore }),
    ...(settledAt !== null && { settledAt }),
    ...(answer !== null && { answer }),
  }
}
