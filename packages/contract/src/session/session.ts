import { z } from 'zod'
import { languageSchema, nameSchema } from '../http/building-blocks.ts'
import { emailSchema, passwordSchema, userSchema } from '../user/user.ts'

/** Who is signed in, and the token that every change must carry in the header `x-csrf-token`. */
export const sessionSchema = z.object({ user: userSchema, csrfToken: z.string() })
export type Session = z.infer<typeof sessionSchema>

export const signInSchema = z.strictObject({ email: emailSchema, password: z.string().max(200) })

/** The password that a person has now, and the one that is to take its place. */
export const passwordChangeSchema = z.strictObject({
  current: z.string().max(200),
  next: passwordSchema,
})

/** What people may change of themselves. */
export const ownChangeSchema = z.strictObject({
  name: nameSchema.optional(),
  language: languageSchema.optional(),
})

/** Asks for a mail with which a forgotten password is replaced. */
export const resetRequestSchema = z.strictObject({ email: emailSchema })

/** The answer to that mail. */
export const resetSchema = z.strictObject({ token: z.string().min(1).max(200), password: passwordSchema })

/** The answer to an invitation. */
export const acceptanceSchema = z.strictObject({
  token: z.string().min(1).max(200),
  name: nameSchema,
  password: passwordSchema,
  language: languageSchema.optional(),
})

/** The address with which somebody who has just set a password signs in. */
export const accountSchema = z.object({ email: z.string() })
