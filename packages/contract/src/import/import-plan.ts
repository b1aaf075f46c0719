import { CONSENT_BASES, leadFieldSchema } from '@shirube/audience'
import { z } from 'zod'
import { slugSchema, uuidSchema } from '../http/building-blocks.ts'
import { MOST_COLUMNS } from './import-format.ts'
import { touchPlanSchema } from './touch-plan.ts'

/** What a column of a list may become beside a field of the lead. */
const OTHER_COLUMNS = [
  'ignore',
  'fullName',
  'fullNameKana',
  'metOn',
  'owner',
  'externalId',
  'happenedAt',
  'touchKind',
  'touchPlace',
  'order',
  'amount',
  'callOutcome',
  'callNote',
] as const

/**
 * What a column of a list becomes. `fullName` is divided into family and given name at its first space, `metOn` is
 * the day on which a row's person was met, `source` where, and `owner` the colleague who looks after them, by address
 * or name. In a file of what people did, `happenedAt` is when,
 * `touchKind` what, `touchPlace` where (the store, the seminar), `order` and `amount` what was bought, `callOutcome` and
 * `callNote` what came of a call.
 */
export const importColumnSchema = z.union([z.enum(OTHER_COLUMNS), leadFieldSchema])
export type ImportColumn = z.infer<typeof importColumnSchema>

/** True for a column that is a field of the lead just as it stands. */
export const isFieldColumn = (column: ImportColumn): boolean =>
  !OTHER_COLUMNS.some((other) => other === column)

/** How a list is taken in. */
export const importPlanSchema = z.strictObject({
  /** What each column becomes, in the order of the file. */
  columns: z.array(importColumnSchema).min(1).max(MOST_COLUMNS),
  /** Where the people came from (S3), where a row does not say it itself. */
  source: z.string().trim().min(1).max(200),
  /** Of somebody who is there already, only empty fields are filled, or the file's word counts. */
  known: z.enum(['fill', 'overwrite']),
  /** Why mail may be sent to them (特定電子メール法); missing: it may not. */
  emailConsent: z.enum(CONSENT_BASES).optional(),
  /** What the people cost to win, in yen (S54). */
  cost: z.number().int().min(0).max(1_000_000_000_000).optional(),
  /** The list on which everybody in it is put. */
  list: slugSchema.optional(),
  /** Who looks after them: of somebody known, only where nobody does yet, unless the file's word counts. */
  owner: uuidSchema.optional(),
  /** The campaign of which it is a part (S27). */
  campaign: slugSchema.optional(),
  /** Given for a file of what people did; without it the file holds people. */
  touch: touchPlanSchema.optional(),
})
export type ImportPlan = Readonly<z.infer<typeof importPlanSchema>>
