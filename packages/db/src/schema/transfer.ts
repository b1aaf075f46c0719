import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, int8, json, text, uuid } from './columns.ts'

/** An exchange of files with another system, set up once (S19). */
export const transfers = pgTable('transfers', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  settings: json<unknown>('settings').notNull(),
  paused: boolean('paused').notNull().default(false),
  /** The key by which the server is known again, once an administrator has confirmed it. */
  hostKey: json<unknown>('host_key'),
  /** The key that the server showed last where it is not the confirmed one. */
  offeredKey: json<unknown>('offered_key'),
  lastRunAt: at('last_run_at'),
  fault: json<unknown>('fault'),
  /** Of which standing fault colleagues were told, and when. */
  toldFault: text('told_fault'),
  toldAt: at('told_at'),
  createdBy: uuid('created_by'),
  createdAt: at('created_at').notNull(),
  updatedAt: at('updated_at').notNull(),
})

/** A file of a transfer: seen, claimed before anything is done with it, and what has become of it. */
export const transferFiles = pgTable(
  'transfer_files',
  {
    id: uuid('id').primaryKey(),
    transferId: uuid('transfer_id')
      .notNull()
      .references(() => transfers.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    size: int8('size').notNull(),
    /** When it was written, as its place says; of a file that we write, the time for which it is written. */
    modifiedAt: at('modified_at').notNull(),
    state: text('state').notNull(),
    sha256: text('sha256'),
    /** Named with the claim, before the import is made: who was killed between the two goes on with it. */
    importId: uuid('import_id'),
    rows: int8('rows'),
    fault: json<unknown>('fault'),
    /** False while the file is still to be moved or deleted at its place. */
    settled: boolean('settled').notNull().default(true),
    seenAt: at('seen_at').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [
    uniqueIndex('transfer_files_once').on(t.transferId, t.name, t.size, t.modifiedAt),
    index('transfer_files_seen').on(t.transferId, t.seenAt),
    index('transfer_files_same').on(t.transferId, t.sha256),
    index('transfer_files_import').on(t.importId).where(sql`import_id is not null`),
  ],
)
