import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import { removeAddressTable } from './address-table.ts'

/** From one address to another, both included, and which company it is known to be used by. */
export interface NewAddressRange {
  /** Where it stands in the file. */
  readonly line: number
  readonly first: string
  readonly last: string
  readonly company: string
  readonly domain: string | null
  readonly corporateNumber: string | null
  /** A provider's: nothing is guessed from it. */
  readonly ignored: boolean
}

/** A range that stands in the file twice, and is said to be of different companies. */
export interface Contradiction {
  readonly line: number
  /** The line before it that says otherwise. */
  readonly other: number
}

/** Makes a place for the ranges of a file that is being read; nobody else sees it, and it goes with the transaction. */
export async function stageRanges(tx: Tx): Promise<void> {
  // Two files at once go in one after the other.
  await tx`lock table address_range_tables in share row exclusive mode`
  await tx`
    create temp table staged_ranges (line int, addresses inetrange, company text, domain text,
      corporate_number text, ignored boolean) on commit drop`
}

/** Puts some ranges of the file there, in one statement. */
export async function addRanges(tx: Tx, ranges: readonly NewAddressRange[]): Promise<void> {
  const column = <T>(read: (range: NewAddressRange) => T): T[] => ranges.map(read)
  await tx`
    insert into staged_ranges
    select line, inetrange(first::inet, last::inet, '[]'), company, domain, number, ignored = 1 from unnest(
      ${column(({ line }) => line)}::int[], ${column(({ first }) => first)}::text[],
      ${column(({ last }) => last)}::text[], ${column(({ company }) => company)}::text[],
      ${column(({ domain }) => domain)}::text[], ${column((range) => range.corporateNumber)}::text[],
      ${column(({ ignored }) => Number(ignored))}::smallint[]
    ) as t(line, first, last, company, domain, number, ignored)`
}

/** The first lines that say of a range what an earlier one says otherwise. One statement. */
export async function contradictions(tx: Tx, limit: number): Promise<readonly Contradiction[]> {
  return await tx<Contradiction[]>`
    select line, other from (
      select line, first_value(line) over w as other, said, first_value(said) over w as first from (
        select line, addresses, jsonb_build_array(company, domain, corporate_number, ignored) as said
        from staged_ranges
      ) s window w as (partition by addresses order by line)
    ) t where said <> first order by line limit ${limit}`
}

/** Puts the ranges of the file in the place of those before, each once. */
export async function putStagedRanges(
  tx: Tx,
  table: { readonly id: string; readonly name: string; readonly by: string | null },
  now: EpochMs,
): Promise<void> {
  await removeAddressTable(tx)
  await tx`
    insert into address_ranges (addresses, company, domain, corporate_number, ignored)
    select distinct on (addresses) addresses, company, domain, corporate_number, ignored
    from staged_ranges order by addresses, line`
  // Filled row by row, the index has hundreds of pages to look at for one address; built at once, it has four.
  await tx`reindex index address_ranges_addresses`
  await tx`
    insert into address_range_tables (id, name, rows, ignored, put_by, put_at)
    select ${table.id}::uuid, ${table.name}::text, count(*), count(*) filter (where ignored), ${table.by}::uuid,
      ${now}::timestamptz
    from address_ranges`
}
