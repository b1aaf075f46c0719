import { z } from 'zod'
import { uuidSchema } from '../http/building-blocks.ts'

/** The most bytes that one file may have: 25 MB. */
export const LARGEST_FILE = 25 * 1024 * 1024

/** A file that is kept outside the database, by its random name there. */
export const storedFileSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
})
export type StoredFile = z.infer<typeof storedFileSchema>

/** What is said of a file that is sent as the body of `POST /files`. */
export const uploadQuery = z.strictObject({ name: z.string().trim().min(1).max(200) })
