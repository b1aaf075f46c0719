import { z } from 'zod'
import { annotationSchema, edgeSchema, nodeSchema } from '../document/scenario.ts'

const path = z
  .array(z.union([z.string(), z.number().int().min(0)]))
  .min(1)
  .max(12)
const value = z.json().optional()
const id = z.string()

/**
 * One change to a scenario: serialisable, and invertible. A `set-…` without a value takes the key away.
 * Compound changes are lists of these.
 */
export const editSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add-node'), node: nodeSchema }),
  z.strictObject({ kind: z.literal('remove-node'), id }),
  z.strictObject({ kind: z.literal('set-node'), id, path, value }),
  z.strictObject({ kind: z.literal('add-edge'), edge: edgeSchema }),
  z.strictObject({ kind: z.literal('remove-edge'), id }),
  z.strictObject({ kind: z.literal('set-settings'), path, value }),
  z.strictObject({ kind: z.literal('add-annotation'), annotation: annotationSchema }),
  z.strictObject({ kind: z.literal('remove-annotation'), id }),
  z.strictObject({ kind: z.literal('set-annotation'), id, path, value }),
])
export type Edit = z.infer<typeof editSchema>
export type EditPath = z.infer<typeof path>

/** Why an edit could not be made; the document is as it was. */
export interface EditRefusal {
  readonly edit: Edit
  readonly reason: 'exists' | 'missing' | 'in-use' | 'port-taken' | 'invalid'
  /** The id or path at fault. */
  readonly place: string
  readonly detail?: string
}
