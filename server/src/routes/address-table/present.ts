import type { AddressTable } from '@shirube/contract'
import type { AddressTableRow } from '@shirube/db/address-range'

/** The table of addresses as a whole. */
export const presentAddressTable = ({ by, ...table }: AddressTableRow): AddressTable => ({
  ...table,
  ...(by !== null && { by }),
})
