import { mailContentSchema } from '@shirube/email'
import type { Language } from '@shirube/kernel'
import { z } from 'zod'
import { formDefinitionSchema } from '../form/form-definition.ts'
import { localisedSchema, slugSchema } from '../http/building-blocks.ts'

const named = { id: slugSchema, name: localisedSchema }

/** Something that the steps of a template refer to, with content to begin with. */
const templateAssetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mail'), ...named, content: mailContentSchema }),
  z.strictObject({ kind: z.literal('form'), ...named, definition: formDefinitionSchema }),
  z.strictObject({ kind: z.literal('list'), ...named }),
  z.strictObject({ kind: z.literal('team'), ...named }),
])
export type TemplateAsset = z.infer<typeof templateAssetSchema>

/** A scenario to begin with. Where its drawing has a text, there may be one in each language. */
export const scenarioTemplateSchema = z.strictObject({
  format: z.literal(1),
  id: slugSchema,
  name: localisedSchema,
  purpose: localisedSchema,
  /** What lets people in, how long it takes, and by what the ways part. */
  about: z.strictObject({ start: localisedSchema, length: localisedSchema, split: localisedSchema }),
  /** What is other than in the model it was drawn after. */
  differences: z.array(localisedSchema),
  assets: z.array(templateAssetSchema),
  scenario: z.unknown(),
})
export type ScenarioTemplate = z.infer<typeof scenarioTemplateSchema>

/** The drawing of a template with its texts in one language. */
export function drawingIn(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => drawingIn(item, language))
  if (typeof value !== 'object' || value === null) return value
  const text = z.strictObject({ ja: z.string(), en: z.string() }).safeParse(value)
  if (text.success) return text.data[language]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, drawingIn(item, language)]))
}
