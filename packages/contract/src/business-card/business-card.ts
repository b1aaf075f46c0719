import { consentBasisSchema, fieldValueSchema, leadFieldSchema } from '@shirube/audience'
import { z } from 'zod'
import { instantSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** The most bytes that the picture of a card may have: 3 MB. The screen makes larger ones smaller before it sends them. */
export const LARGEST_CARD_PICTURE = 3 * 1024 * 1024

/** What pictures of cards may be; the first bytes decide, not the name. */
export const CARD_PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const
export type CardPictureType = (typeof CARD_PICTURE_TYPES)[number]

const newCardSchema = z.strictObject({
  fields: z.partialRecord(leadFieldSchema, fieldValueSchema),
  /** The lead whose card it is; what is missing there is filled, and nothing else of the record is touched. */
  lead: uuidSchema.optional(),
  exchangedOn: z.iso.date(),
  /** Where: the exhibition, the campaign, the visit. It is also the source of somebody new (S3). */
  place: z.string().trim().min(1).max(200),
  /** Whose the person becomes, where they have no owner. */
  owner: uuidSchema.optional(),
  /** Why mail may be sent to the address, where nothing is known of that yet (特定電子メール法). */
  emailConsent: consentBasisSchema.optional(),
  memo: z.string().trim().max(2_000).default(''),
})
export type NewCard = z.infer<typeof newCardSchema>

/** What is answered when a picture is kept. */
export const keptPictureSchema = z.object({ card: uuidSchema })

/** What came of a card. */
const keptCardSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('kept'),
    card: uuidSchema,
    lead: uuidSchema,
    created: z.boolean(),
    /** How many fields of somebody who was there it filled. */
    filled: z.number().int(),
  }),
  /** Somebody with that address or telephone number is there already; nothing was kept. */
  z.object({ kind: z.literal('duplicate'), lead: uuidSchema, name: z.string() }),
])

/** A card that was kept. */
const businessCardSchema = z.object({
  id: uuidSchema,
  lead: uuidSchema,
  name: z.string(),
  company: z.string().optional(),
  exchangedOn: z.iso.date(),
  place: z.string(),
  memo: z.string(),
  created: z.boolean(),
  pictured: z.boolean(),
  enteredAt: instantSchema,
  by: z.string().optional(),
  /** It can still be taken back: the exchange stands in no history yet. */
  open: z.boolean(),
})
export type BusinessCard = z.infer<typeof businessCardSchema>

const cards = z.object({ items: z.array(businessCardSchema) })

/** Business cards: a pile of them is entered one after the other, and each stays beside its person's record. */
export const businessCardEndpoints = {
  keep: { method: 'POST', path: '/business-cards', body: newCardSchema, answer: keptCardSchema },
  /** What the caller has entered since an instant, the newest first; at most two hundred. */
  mine: {
    method: 'GET',
    path: '/business-cards/mine',
    query: z.strictObject({ since: z.coerce.number().int() }),
    answer: cards,
  },
  /** Takes a card back: whom it made goes, what it filled is empty again. */
  takeBack: { method: 'DELETE', path: '/business-cards/:id', params: uuidParams },
  ofLead: { method: 'GET', path: '/leads/:id/business-cards', params: uuidParams, answer: cards },
} as const satisfies Endpoints
