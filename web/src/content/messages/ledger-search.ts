import { MESSAGE_STATES } from '@shirube/contract'
import { z } from 'zod'

/** Which messages the ledger shows, as it stands in the address of the page. */
export const ledgerSearchSchema = z.object({
  state: z.enum(MESSAGE_STATES).optional().catch(undefined),
  mail: z.string().min(1).max(60).optional().catch(undefined),
})
export type LedgerSearch = Readonly<z.infer<typeof ledgerSearchSchema>>

/** Where the ledger shows these messages. */
export function ledgerHref(search: LedgerSearch): string {
  const words = Object.entries(search).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  return `/messages?${new URLSearchParams(words).toString()}`
}
