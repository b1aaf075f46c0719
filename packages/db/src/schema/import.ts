import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, primaryKey } from 'drizzle-orm/pg-core'
import { at, int8, integer, json, text, uuid } from './columns.ts'

/** A file of leads: uploaded, taken in, perhaps undone; how far it is and what has come of it. */
export const imports = pgTable('imports', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** Where the bytes lie until every row is taken in. */
  fileId: uuid('file_id'),
  /** How the bytes are read: encoding, delimiter, the words over the columns. */
  format: json<unknown>('format').notNull().default({}),
  /** How columns become fields, whose word counts, on what basis mail may be sent. */
  plan: json<unknown>('plan').notNull().default({}),
  state: text('state').notNull().default('ready'),
  rows: integer('rows').notNull().default(0),
  /** How many rows of the file are dealt with; a restart goes on behind them. */
  taken: integer('taken').notNull().default(0),
  counts: json<Record<string, number>>('counts').notNull().default({}),
  /** What the people of this file cost to win, in yen (S54). */
  cost: int8('cost'),
  fault: json<unknown>('fault'),
  createdBy: uuid('created_by'),
  createdAt: at('created_at').notNull(),
  endedAt: at('ended_at'),
  undoneAt: at('undone_at'),
})

/** What came of one row of such a file; its cells are kept where it was not taken in. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** The line in the file, counted from 1, the header included. */
    line: integer('line').notNull(),
    cells: json<string[]>('cells').notNull().default([]),
    outcome: text('outcome').notNull(),
    leadId: uuid('lead_id'),
    issues: json<unknown[]>('issues').notNull().default([]),
    /** Which events of the lead the row left; null where an earlier row of the same person stands for it. */
    seqFrom: int8('seq_from'),
    seqTo: int8('seq_to'),
    /** False while what follows from these events (scores, segments, scenarios) is still to come. */
    followed: boolean('followed').notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.line] }),
    index('import_rows_to_follow').on(t.importId, t.line).where(sql`not followed`),
    index('import_rows_rejected').on(t.importId, t.line).where(sql`outcome = 'rejected'`),
    index('import_rows_lead').on(t.leadId).where(sql`seq_from is not null`),
  ],
)

/** How files with these words over their columns were taken in the last time. */
export const importLayouts = pgTable('import_layouts', {
  fingerprint: text('fingerprint').primaryKey(),
  columns: json<string[]>('columns').notNull(),
  usedAt: at('used_at').notNull(),
})
