import { z } from 'zod'

/** The encodings in which lists come; Shift_JIS is CP932, as Windows writes it. */
export const LIST_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'] as const
export const listEncodingSchema = z.enum(LIST_ENCODINGS)
export type ListEncoding = z.infer<typeof listEncodingSchema>

/** The most bytes that a list may have: 256 MB. */
export const LARGEST_LIST = 256 * 1024 * 1024
/** The most columns that a list may have. */
export const MOST_COLUMNS = 200

/** How the bytes of a list are read, found by what is in them. */
export const importFormatSchema = z.object({
  kind: z.enum(['text', 'workbook']),
  encoding: listEncodingSchema,
  delimiter: z.enum([',', '\t', ';']),
  /** The line of the words over the columns, counted from 1; 0 when there is none. */
  headerLine: z.number().int(),
  /** The words over the columns, each told from the others. */
  headers: z.array(z.string()),
  /** How many lines were written in another encoding than the rest; they are read by what is in them. */
  otherLines: z.number().int(),
  /** What lists of the same layout have in common. */
  fingerprint: z.string(),
})
export type ImportFormat = Readonly<z.infer<typeof importFormatSchema>>
