import type postgres from 'postgres'
import type { Queryable } from '../connect/database.ts'

/** A part of a statement, its parameters bound; it is sent as part of a whole only. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>

/** What a part of a condition asks: `found` is true or false, never unknown, and `wanted` says which of the two. */
export interface Predicate {
  readonly found: Fragment
  readonly wanted: boolean
  /** The table `g` of counted events in which everybody lies who is found, and which of its rows are meant. */
  readonly among?: { readonly table: string; readonly enough: Fragment }
  /** What is found, asked of whoever a column names instead of the lead `l`. */
  readonly foundFor?: (lead: Fragment) => Fragment
}

/** True when all parts are; of none, true. */
export const allOf = (db: Queryable, parts: readonly Fragment[]): Fragment =>
  parts.length === 0 ? db`true` : parts.reduce((before, part) => db`${before} and ${part}`)

/** True when any part is; of none, false. */
export const anyOf = (db: Queryable, parts: readonly Fragment[]): Fragment =>
  parts.length === 0 ? db`false` : parts.reduce((before, part) => db`${before} or ${part}`)

/** The parts with commas between; of none, nothing. */
export const listed = (db: Queryable, parts: readonly Fragment[]): Fragment =>
  parts.length === 0 ? db`` : parts.reduce((before, part) => db`${before}, ${part}`)

const UNHOLDABLE = /[\0\p{Surrogate}]/u

/** False for a text that no column can hold (a NUL, half a character) and that therefore equals nothing stored. */
export const holdable = (text: string): boolean => !UNHOLDABLE.test(text)
