import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** The table of addresses as a whole. */
export interface AddressTableRow {
  readonly id: string
  readonly name: string
  readonly rows: number
  readonly ignored: number
  readonly by: string | null
  readonly putAt: EpochMs
}

/** The table that is loaded, if one is. */
export async function addressTable(db: Queryable): Promise<AddressTableRow | undefined> {
  const [row] = await db<AddressTableRow[]>`
    select t.id, t.name, t.rows, t.ignored, u.name as by, t.put_at as "putAt"
    from address_range_tables t left join users u on u.id = t.put_by order by t.put_at desc limit 1`
  return row
}

/** Takes the table away: from then on nothing is guessed. */
export async function removeAddressTable(tx: Tx): Promise<void> {
  // `truncate` would make everybody who reads wait until the new table stands.
  await tx`delete from address_ranges`
  await tx`delete from address_range_tables`
}
