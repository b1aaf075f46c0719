import { bigint, customType, integer, jsonb, text, uuid } from 'drizzle-orm/pg-core'

/** An instant: `timestamptz` in the database, milliseconds since 1970 in the program. */
export const instant = customType<{ data: number; driverData: string }>({ dataType: () => 'timestamptz' })

/** A sequence number or a count beyond 32 bits; stays far below 2^53. */
export const int8 = (name: string) => bigint(name, { mode: 'number' })

/** The columns that nearly every table has, in one spelling. */
export const at = (name: string) => instant(name)
export const json = <T>(name: string) => jsonb(name).$type<T>()
export { integer, text, uuid }
