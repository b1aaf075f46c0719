import { index, pgTable } from 'drizzle-orm/pg-core'
import { at, integer, json, text, uuid } from './columns.ts'

/** Changed score rules, tried on the recorded history before they go live (S30, D6), and what came of it so far. */
export const scoreReplays = pgTable(
  'score_replays',
  {
    id: uuid('id').primaryKey(),
    /** The rules in force when it was asked for, and the changed ones. */
    live: json<unknown>('live').notNull(),
    draft: json<unknown>('draft').notNull(),
    since: at('since').notNull(),
    until: at('until').notNull(),
    state: text('state').notNull().default('running'),
    /** How many leads there are to replay. */
    leads: integer('leads').notNull(),
    tally: json<unknown>('tally').notNull(),
    createdBy: uuid('created_by'),
    createdAt: at('created_at').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [index('score_replays_created').on(t.createdAt)],
)
