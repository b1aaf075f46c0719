import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const domainSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(new RegExp(`^${label}(?:\\.${label})+$`, 'u'), 'a domain, such as example.jp')
const selectorSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(new RegExp(`^${label}$`, 'u'), 'small letters, digits and -, at most 63')

/** The key that mail is signed with, and what is to stand in the DNS for it (RFC 6376). */
export const dkimSchema = z.object({
  key: z
    .object({
      domain: z.string(),
      selector: z.string(),
      /** Mail is signed; before that the key only waits for its record. */
      signs: z.boolean(),
      record: z.object({ name: z.string(), value: z.string() }),
    })
    .optional(),
  /** The domain of the sender's address, which the signature should be of. */
  senderDomain: z.string(),
})
export type Dkim = z.infer<typeof dkimSchema>

/** What was found in the DNS: the record, another in its place, none; or nobody answered. */
export const DKIM_FINDINGS = ['right', 'different', 'missing', 'unreachable'] as const
const checkedSchema = z.object({ found: z.enum(DKIM_FINDINGS), seen: z.array(z.string()) })

/** The signature of mail. */
export const dkimEndpoints = {
  show: { method: 'GET', path: '/dkim', answer: dkimSchema },
  /** Makes a key pair; the private key is kept sealed and never leaves the server. */
  make: {
    method: 'POST',
    path: '/dkim',
    body: z.strictObject({ domain: domainSchema, selector: selectorSchema }),
    answer: dkimSchema,
  },
  /** Looks the record up in the DNS. */
  check: { method: 'POST', path: '/dkim/check', answer: checkedSchema },
  /** Signs from now on; refused until the record stands in the DNS. */
  start: { method: 'POST', path: '/dkim/start', answer: dkimSchema },
  remove: { method: 'DELETE', path: '/dkim', answer: dkimSchema },
} as const satisfies Endpoints
