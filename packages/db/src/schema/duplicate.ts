import { boolean, index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, text, uuid } from './columns.ts'

/** Two records that may be one person, and what a colleague said of them; `lead_a` is the smaller id. */
export const duplicates = pgTable(
  'duplicates',
  {
    leadA: uuid('lead_a').notNull(),
    leadB: uuid('lead_b').notNull(),
    /** Somebody came in with a key of each. */
    clash: boolean('clash').notNull().default(false),
    state: text('state').notNull().default('open'),
    foundAt: at('found_at').notNull(),
    decidedAt: at('decided_at'),
    decidedBy: uuid('decided_by'),
  },
  (t) => [
    primaryKey({ columns: [t.leadA, t.leadB] }),
    index('duplicates_b').on(t.leadB),
    index('duplicates_queue').on(t.state, t.foundAt.desc(), t.leadA, t.leadB),
  ],
)
