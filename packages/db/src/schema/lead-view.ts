import { boolean, index, pgTable } from 'drizzle-orm/pg-core'
import { at, json, text, uuid } from './columns.ts'

/** A way of looking at the list of leads that a colleague kept, for themselves or for all. */
export const leadViews = pgTable(
  'lead_views',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    ownerId: uuid('owner_id').notNull(),
    shared: boolean('shared').notNull().default(false),
    /** Filter, hidden columns and order. */
    view: json<unknown>('view').notNull(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [index('lead_views_owner').on(t.ownerId)],
)
