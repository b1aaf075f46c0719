import type { Queryable } from '@shirube/db'

/** Makes `pick(n, question, below)`: a number that is always the same for a row, a question and a seed. */
export async function makeChance(db: Queryable, seed: number): Promise<void> {
  await db.unsafe(`
    create or replace function pick(n bigint, question int, below int) returns int
    language sql immutable parallel safe
    return ((hashint8extended(n, ${Math.trunc(seed)}::bigint * 1000 + question) & 9223372036854775807) % below)::int`)
}

/** A list of texts of which a row takes one, by its number. */
export const oneOf = (list: readonly string[], index: string): string =>
  `(array[${list.map((text) => `'${text}'`).join(',')}])[1 + ${index}]`

/** What ids end in, by table. */
const MARKS = { lead: '100000000000', company: 'c00000000000' } as const
type Table = keyof typeof MARKS

/** The id of the n-th row, in SQL: of version 7 in shape, in order of n. */
export const idOf = (table: Table, n: string): string =>
  `('0190' || lpad(to_hex(${n}), 8, '0') || '-7000-8000-${MARKS[table]}')::uuid`

/** The same id as a text. */
export function idAt(table: Table, n: number): string {
  const [high, low] = [
    `0190${n.toString(16).padStart(8, '0')}`.slice(0, 8),
    n.toString(16).padStart(8, '0').slice(4),
  ]
  return `${high}-${low}-7000-8000-${MARKS[table]}`
}
