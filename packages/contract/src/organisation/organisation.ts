import { openHoursSchema } from '@shirube/engine'
import { z } from 'zod'
import { languageSchema, nameSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { organisationSettingsSchema } from './settings.ts'

/** The one organisation of an installation. */
export const organisationSchema = z.strictObject({
  name: nameSchema,
  /** The language for leads and colleagues whose own is unknown. */
  language: languageSchema,
  /** IANA name. */
  timeZone: z.string().min(1).max(64),
  settings: organisationSettingsSchema,
  /** Goes up with every change: what is put names the one that it was made on, so that nobody overwrites another. */
  revision: z.number().int(),
})
export type Organisation = z.infer<typeof organisationSchema>

/** The clock and the calendar by which colleagues work, for whoever counts time in business hours. */
const workTimeSchema = z.object({
  zone: z.string(),
  hours: openHoursSchema.optional(),
  /** Local dates, the holidays of Japan among them where the organisation keeps these. */
  closedDates: z.array(z.string()).readonly(),
})

/** What the organisation decides once for everything. */
export const organisationEndpoints = {
  show: { method: 'GET', path: '/organisation', answer: organisationSchema },
  workTime: { method: 'GET', path: '/organisation/work-time', answer: workTimeSchema },
  put: { method: 'PUT', path: '/organisation', body: organisationSchema, answer: organisationSchema },
} as const satisfies Endpoints
