import { dayTimeSchema, openHoursSchema } from '@shirube/engine'
import { z } from 'zod'

/** Who mail comes from, as the law asks it to be said in every mail (特定電子メール法, article 4). */
const senderSchema = z.strictObject({
  fromName: z.string().max(120),
  fromEmail: z.email(),
  replyTo: z.email().optional(),
  /** The sender's legal name, postal address, and where to complain. */
  legalName: z.string().max(200),
  address: z.string().max(400),
  contact: z.string().max(200),
  /** Signing: the domain and selector; the private key is a stored secret. Until it `signs`, its record is awaited. */
  dkim: z
    .strictObject({
      domain: z.string().max(253),
      selector: z.string().max(63),
      signs: z.boolean().default(true),
    })
    .optional(),
})

const sendingSchema = z.strictObject({
  quiet: z.strictObject({ from: dayTimeSchema, to: dayTimeSchema }).optional(),
  perDay: z.number().int().min(1).max(100).optional(),
  perWeek: z.number().int().min(1).max(500).optional(),
  /** Local dates on which nothing is sent and no business is done, beside the national holidays of Japan. */
  closedDates: z.array(z.iso.date()).max(400),
  holidaysOfJapan: z.boolean(),
})

const targetSchema = z.number().int().min(1).max(10_000_000).optional()

/** How many people are to come to each stage in thirty days; a stage without a figure has no target. */
export const targetsSchema = z.strictObject({
  leads: targetSchema,
  mql: targetSchema,
  sal: targetSchema,
  sql: targetSchema,
  deals: targetSchema,
  won: targetSchema,
})
export type Targets = z.infer<typeof targetsSchema>

/** One address or a range of them, IPv4 or IPv6: `203.0.113.0/24`, `2001:db8::/32`. */
export const networkSchema = z.union([z.cidrv4(), z.cidrv6(), z.ipv4(), z.ipv6()])

/** Whose leads are tests: a whole address, or all of a domain as `@example.co.jp`. */
const testAddressSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[^\s@]*@[^\s@]+\.[^\s@]+$/u)
  .max(254)

/** How long things are kept; what is missing is kept for good. */
const retentionSchema = z.strictObject({
  /** What people did, in whole months by UTC; never less than the year that conditions look back. */
  eventMonths: z.number().int().min(13).max(240).optional(),
  /** What browsers did that nobody is known in, and where people browsed from; in days. */
  strangerDays: z.number().int().min(7).max(3_660).optional(),
})

/** What an organisation decides once for everything. */
export const organisationSettingsSchema = z.strictObject({
  sender: senderSchema,
  sending: sendingSchema,
  /** When colleagues work: deadlines of calls and handoffs count this time only. Missing: any time. */
  hours: openHoursSchema.optional(),
  thresholds: z.strictObject({ mql: z.number().int(), hot: z.number().int() }),
  targets: targetsSchema.optional(),
  /** Who hears of overdue calls and handoffs when a step names nobody. */
  escalateTo: z.uuid().optional(),
  /** Origins of the organisation's own sites, from which the tracker may report. Empty: any. */
  sites: z.array(z.url()).max(100),
  /** Where colleagues browse from: what comes from there is kept and counts nowhere. */
  ownNetworks: z.array(networkSchema).max(200).default([]),
  /** Addresses of tests and colleagues: their leads go on the list of tests by themselves. */
  testAddresses: z.array(testAddressSchema).max(200).default([]),
  retention: retentionSchema.default({}),
})
export type OrganisationSettings = z.infer<typeof organisationSettingsSchema>

/** What a new organisation starts with. */
export const defaultOrganisationSettings = (name: string): OrganisationSettings => ({
  sender: { fromName: name, fromEmail: 'hello@example.jp', legalName: name, address: '', contact: '' },
  sending: {
    quiet: { from: '21:00', to: '08:00' },
    perDay: 2,
    perWeek: 5,
    closedDates: [],
    holidaysOfJapan: false,
  },
  thresholds: { mql: 10, hot: 20 },
  sites: [],
  ownNetworks: [],
  testAddresses: [],
  retention: {},
})
