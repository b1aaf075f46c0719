import { z } from 'zod'
import { instantSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** The most ranges of addresses that one table may hold. */
export const MOST_ADDRESS_RANGES = 2_000_000

/** The columns of a table of addresses. A row has a network, or a first and a last address. */
export const ADDRESS_COLUMNS = [
  'network',
  'first',
  'last',
  'company',
  'domain',
  'corporateNumber',
  'ignored',
] as const
export type AddressColumn = (typeof ADDRESS_COLUMNS)[number]

/** The table of addresses by which companies of unknown visitors are guessed. */
export const addressTableSchema = z.object({
  id: uuidSchema,
  /** What the file was called. */
  name: z.string(),
  rows: z.number().int(),
  /** How many of the rows are providers and the like, from which nothing is guessed. */
  ignored: z.number().int(),
  /** Who put it there, while they are a colleague. */
  by: z.string().optional(),
  putAt: instantSchema,
})
export type AddressTable = Readonly<z.infer<typeof addressTableSchema>>

/**
 * The table of addresses: a file is put in the place of the one before (`POST /address-table?name=…`, its bytes the
 * body), all of it or nothing. None comes with the product.
 */
export const addressTableEndpoints = {
  show: {
    method: 'GET',
    path: '/address-table',
    answer: z.object({ table: addressTableSchema.optional() }),
  },
  remove: { method: 'DELETE', path: '/address-table' },
} as const satisfies Endpoints
