import { boolean, customType, index, pgTable } from 'drizzle-orm/pg-core'
import { at, int8, json, text, uuid } from './columns.ts'

const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** A card that somebody handed over: when and where, its picture, and all that taking it back needs. */
export const businessCards = pgTable(
  'business_cards',
  {
    id: uuid('id').primaryKey(),
    leadId: uuid('lead_id').notNull(),
    /** `YYYY-MM-DD`, by the organisation's calendar. */
    exchangedOn: text('exchanged_on').notNull(),
    place: text('place').notNull(),
    memo: text('memo').notNull().default(''),
    /** The lead was made by this card. */
    created: boolean('created').notNull(),
    /** What the card put into the record of somebody who was there: fields, consent, owner. */
    put: json<Record<string, unknown>>('put').notNull().default({}),
    /** How far the lead's history went when the card was kept. */
    seq: int8('seq').notNull(),
    enteredBy: uuid('entered_by'),
    enteredAt: at('entered_at').notNull(),
    /** When the exchange entered the lead's history; until then the card can be taken back without a trace. */
    toldAt: at('told_at'),
    /** Its picture, here and not among the files: it goes with the person in one transaction. */
    picture: bytes('picture'),
    pictureType: text('picture_type'),
  },
  (t) => [
    index('business_cards_lead').on(t.leadId),
    index('business_cards_entered').on(t.enteredBy, t.enteredAt),
  ],
)
