import { z } from 'zod'

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/u)

/**
 * Who stands behind the mail. 特定電子メール法 (articles 4 and its ordinance) wants the name, the postal address
 * and a contact for questions in every mail; none of them may be empty.
 */
export const organisationIdentitySchema = z.strictObject({
  name: line(200),
  address: line(400),
  /** A telephone number, an address or a page for questions and complaints. */
  contact: line(300),
})
export type OrganisationIdentity = z.infer<typeof organisationIdentitySchema>

/** Whose name and address the mail comes from. */
export const senderIdentitySchema = z.strictObject({ name: line(200), email: z.email().max(254) })
export type SenderIdentity = z.infer<typeof senderIdentitySchema>
