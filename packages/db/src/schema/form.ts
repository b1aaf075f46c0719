import { boolean, index, pgTable } from 'drizzle-orm/pg-core'
import { at, json, text, uuid } from './columns.ts'

/** A form that was filled in and waits for its address to be confirmed; emptied by that, deleted when it has expired. */
export const pendingSubmissions = pgTable(
  'pending_submissions',
  {
    id: uuid('id').primaryKey(),
    formId: text('form_id').notNull(),
    email: text('email').notNull(),
    language: text('language').notNull(),
    /** The form as it was shown, for it may have been changed by the time of the answer. */
    definition: json<unknown>('definition').notNull(),
    answers: json<Record<string, unknown>>('answers').notNull(),
    consent: boolean('consent'),
    visitor: json<unknown>('visitor'),
    url: text('url'),
    source: text('source'),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    confirmedAt: at('confirmed_at'),
  },
  (t) => [
    index('pending_submissions_email').on(t.email, t.createdAt),
    index('pending_submissions_expiry').on(t.expiresAt),
  ],
)
