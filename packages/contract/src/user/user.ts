import { z } from 'zod'
import { instantSchema, languageSchema, nameSchema, uuidSchema } from '../http/building-blocks.ts'
import { roleSchema } from './role.ts'

/** An address as people sign in with it: compared without regard to case. */
export const emailSchema = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())

/** A password: long rather than full of signs. */
export const passwordSchema = z.string().min(10).max(200)

/** A colleague, as colleagues see each other. */
export const userSchema = z.object({
  id: uuidSchema,
  email: z.string(),
  name: z.string(),
  role: roleSchema,
  language: languageSchema,
  active: z.boolean(),
  lastSignInAt: instantSchema.optional(),
})
export type User = z.infer<typeof userSchema>

/** What an administrator may change of a colleague. */
export const userChangeSchema = z.strictObject({
  name: nameSchema.optional(),
  role: roleSchema.optional(),
  active: z.boolean().optional(),
})

/** Somebody who was asked to join and has not answered yet. */
export const invitationSchema = z.object({
  id: uuidSchema,
  email: z.string(),
  role: roleSchema,
  expiresAt: instantSchema,
})

/** Whom to ask to join, and as what. */
export const newInvitationSchema = z.strictObject({
  email: emailSchema,
  role: roleSchema,
  language: languageSchema.optional(),
})
