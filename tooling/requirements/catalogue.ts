import { readFileSync } from 'node:fs'
import { z } from 'zod'

const catalogueSchema = z.array(
  z.strictObject({
    title: z.string(),
    requirements: z.array(z.strictObject({ id: z.string(), text: z.string() })).readonly(),
  }),
)

/** Every requirement of the product, by group; a test claims one by carrying its id in its title. */
export const CATALOGUE = catalogueSchema.parse(
  JSON.parse(readFileSync(new URL('catalogue.json', import.meta.url), 'utf8')),
)
export type Catalogue = z.infer<typeof catalogueSchema>
