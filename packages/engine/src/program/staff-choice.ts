import { z } from 'zod'

/** Which colleague is meant: a named one, whoever owns the lead, or the members of a team in turn. */
export const staffChoiceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('user'), user: z.string().max(120) }),
  z.strictObject({ kind: z.literal('owner') }),
  /** In turn among the members of a team, remembered per team. */
  z.strictObject({ kind: z.literal('roundRobin'), team: z.string().max(120) }),
])
export type StaffChoice = Readonly<z.infer<typeof staffChoiceSchema>>
