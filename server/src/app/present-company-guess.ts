import type { CompanyGuess } from '@shirube/contract'
import type { CompanyGuessRow } from '@shirube/db/address-range'

/** A company that is guessed by a network. */
export const presentCompanyGuess = (row: CompanyGuessRow): CompanyGuess => ({
  name: row.name,
  networks: [...row.networks],
  ...(row.domain !== null && { domain: row.domain }),
  ...(row.corporateNumber !== null && { corporateNumber: row.corporateNumber }),
  ...(row.knownId !== null && { known: { id: row.knownId, name: row.knownName ?? row.name } }),
})
