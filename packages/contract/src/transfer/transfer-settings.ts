import { z } from 'zod'
import { slugSchema, uuidSchema } from '../http/building-blocks.ts'
import { importPlanSchema } from '../import/import-plan.ts'
import { transferPlaceSchema } from './transfer-place.ts'

const fileWord = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^/\\\p{Cc}]+$/u)

/** When a transfer looks or writes: again and again, or once a day by the organisation's clock. */
export const transferScheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every'), minutes: z.number().int().min(1).max(1440) }),
  z.strictObject({ kind: z.literal('daily'), at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u) }),
])
export type TransferSchedule = Readonly<z.infer<typeof transferScheduleSchema>>

/** What becomes of a file at its place once it was taken in. */
export const AFTER_TAKING = ['move', 'delete', 'leave'] as const

const both = {
  place: transferPlaceSchema,
  schedule: transferScheduleSchema,
  /** What the name of a file that says “complete” ends in after the name of the file itself; missing: there is none. */
  marker: z
    .string()
    .trim()
    .regex(/^\.[^/\\\p{Cc}*?]{1,20}$/u)
    .optional(),
  /** The colleagues who are told. */
  notify: z.array(uuidSchema).max(50),
}

/** What a transfer does: it takes files in, or writes them. */
export const transferSettingsSchema = z.discriminatedUnion('direction', [
  z.strictObject({
    direction: z.literal('in'),
    ...both,
    /** Names of files; `*` stands for any letters, `?` for one. */
    pattern: fileWord,
    after: z.enum(AFTER_TAKING),
    /** As for every import; what columns become is kept by layout. */
    plan: importPlanSchema.omit({ columns: true }),
  }),
  z.strictObject({
    direction: z.literal('out'),
    ...both,
    /** The name of the file; `{date}` and `{time}` stand for the day and the time for which it is written. */
    fileName: fileWord,
    whom: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('view'), view: uuidSchema }),
      z.strictObject({ kind: z.literal('segment'), segment: slugSchema }),
    ]),
    format: z.enum(['csv', 'csv-cp932']),
  }),
])
export type TransferSettings = Readonly<z.infer<typeof transferSettingsSchema>>
/** The settings of a transfer that takes files in. */
export type TakingSettings = Extract<TransferSettings, { direction: 'in' }>
/** The settings of a transfer that writes files. */
export type WritingSettings = Extract<TransferSettings, { direction: 'out' }>
