import { z } from 'zod'

/** The id of a thing that people name in scenarios: readable, stable. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/u, 'small letters, digits, - and _, at most 60')

/** A name that a person gave. */
export const nameSchema = z.string().trim().min(1).max(120)

/** Milliseconds since 1970, UTC. */
export const instantSchema = z.number().int()

/** One text in each language. */
export const localisedSchema = z.object({ ja: z.string(), en: z.string() })

export const languageSchema = z.enum(['ja', 'en'])
export const uuidSchema = z.uuid()

/** The parameter of a path that ends in a readable id. */
export const slugParams = z.strictObject({ id: slugSchema })
/** The parameter of a path that ends in a UUID. */
export const uuidParams = z.strictObject({ id: uuidSchema })

/** How far to turn the pages of a list: `after` is what the page before named as `next`. */
export const pageQuery = z.strictObject({
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** One page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    /** Names the next page; missing on the last. */
    next: z.string().optional(),
  })
