import { boolean, customType, index, pgTable } from 'drizzle-orm/pg-core'
import { at, int8, text, uuid } from './columns.ts'

/** From one address to another, both included; the type is the product's own (migrations). */
const inetRange = customType<{ data: string }>({ dataType: () => 'inetrange' })

/** Which company a range of addresses is known to be used by: what guesses are made from, never a fact. */
export const addressRanges = pgTable(
  'address_ranges',
  {
    id: int8('id').primaryKey().generatedAlwaysAsIdentity(),
    addresses: inetRange('addresses').notNull(),
    company: text('company').notNull(),
    domain: text('domain'),
    corporateNumber: text('corporate_number'),
    /** A provider's: nothing is guessed from it. */
    ignored: boolean('ignored').notNull().default(false),
  },
  (t) => [index('address_ranges_addresses').using('gist', t.addresses)],
)

/** The table of ranges as a whole: which file it is, and whose doing. */
export const addressRangeTables = pgTable('address_range_tables', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  rows: int8('rows').notNull(),
  ignored: int8('ignored').notNull(),
  putBy: uuid('put_by'),
  putAt: at('put_at').notNull(),
})
