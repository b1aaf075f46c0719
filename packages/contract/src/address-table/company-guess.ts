import { z } from 'zod'
import { uuidSchema } from '../http/building-blocks.ts'

/** Which company somebody may belong to, by the network they visited from: a guess, never a fact. */
export const companyGuessSchema = z.object({
  name: z.string(),
  domain: z.string().optional(),
  corporateNumber: z.string().optional(),
  /** The networks that it is guessed from, such as `203.0.113.0/24`; a few of them. */
  networks: z.array(z.string()),
  /** The company of this corporate number or domain, where there is one. */
  known: z.object({ id: uuidSchema, name: z.string() }).optional(),
})
export type CompanyGuess = Readonly<z.infer<typeof companyGuessSchema>>
