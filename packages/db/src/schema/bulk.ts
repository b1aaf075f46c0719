import { index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, integer, json, text, uuid } from './columns.ts'

/** One thing done with many leads at once, and how far it is. */
export const bulkWorks = pgTable(
  'bulk_works',
  {
    id: uuid('id').primaryKey(),
    work: json<unknown>('work').notNull(),
    state: text('state').notNull().default('running'),
    people: integer('people').notNull().default(0),
    done: integer('done').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    undone: integer('undone').notNull().default(0),
    fault: json<unknown>('fault'),
    createdBy: uuid('created_by'),
    createdAt: at('created_at').notNull(),
    endedAt: at('ended_at'),
    undoneAt: at('undone_at'),
  },
  (t) => [index('bulk_works_created').on(t.createdAt)],
)

/** Who is meant by such a work, fixed when it was asked for, and what came of it for each. */
export const bulkPeople = pgTable(
  'bulk_people',
  {
    workId: uuid('work_id')
      .notNull()
      .references(() => bulkWorks.id, { onDelete: 'cascade' }),
    leadId: uuid('lead_id').notNull(),
    /** Empty while the lead's turn is still to come. */
    outcome: text('outcome').notNull().default(''),
    /** What an undo needs to know. */
    before: json<unknown>('before'),
  },
  (t) => [
    primaryKey({ columns: [t.workId, t.leadId] }),
    index('bulk_people_outcome').on(t.workId, t.outcome, t.leadId),
    index('bulk_people_lead').on(t.leadId),
  ],
)
