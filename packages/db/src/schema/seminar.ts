import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core'
import { at, integer, json, text, uuid } from './columns.ts'

/** A seminar, or an exhibition where the organisation has a stand. */
export const seminars = pgTable(
  'seminars',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    title: json<{ readonly ja: string; readonly en: string }>('title').notNull(),
    startsAt: at('starts_at').notNull(),
    endsAt: at('ends_at').notNull(),
    /** In which its times are said. */
    timeZone: text('time_zone').notNull(),
    /** Where people go, or the address of the page where it is held. */
    place: text('place').notNull(),
    capacity: integer('capacity'),
    formId: text('form_id'),
    createdAt: at('created_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    archivedAt: at('archived_at'),
  },
  (t) => [uniqueIndex('seminars_form').on(t.formId).where(sql`archived_at is null`)],
)

/** Who has registered for a seminar, and who was there. */
export const seminarGuests = pgTable(
  'seminar_guests',
  {
    seminarId: text('seminar_id').notNull(),
    leadId: uuid('lead_id').notNull(),
    /** Null for somebody who came without having registered. */
    registeredAt: at('registered_at'),
    attendedAt: at('attended_at'),
    /** When the attendance entered the lead's history; until then it can be taken back without a trace. */
    toldAt: at('told_at'),
  },
  (t) => [primaryKey({ columns: [t.seminarId, t.leadId] }), index('seminar_guests_lead').on(t.leadId)],
)
