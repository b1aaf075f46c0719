import { z } from 'zod'
import { instantSchema, slugParams, slugSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

const titleSchema = z.strictObject({
  ja: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(200),
})
const zoneSchema = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, 'is no time zone')

const shape = {
  /** An exhibition is where the organisation has a stand among others. */
  kind: z.enum(['seminar', 'exhibition']),
  title: titleSchema,
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** In which its times are said. */
  timeZone: zoneSchema,
  /** Where people go, or the address of the page where it is held. */
  place: z.string().trim().max(400),
  /** Left out: everybody may come. */
  capacity: z.number().int().min(1).max(100_000).optional(),
  /** The form by which people register. */
  form: slugSchema.optional(),
}

/** What a marketer says of a seminar. */
export const seminarBodySchema = z.strictObject(shape).refine(({ startsAt, endsAt }) => endsAt > startsAt, {
  path: ['endsAt'],
  message: 'lies before the beginning',
})
export type SeminarBody = z.infer<typeof seminarBodySchema>

/** A seminar or an exhibition, with how many have registered and how many were there. */
export const seminarSchema = z.object({
  ...shape,
  id: slugSchema,
  formName: z.string().optional(),
  registered: z.number().int(),
  attended: z.number().int(),
  archived: z.boolean(),
})
export type Seminar = z.infer<typeof seminarSchema>

/** Somebody who has registered, or was there. */
export const guestSchema = z.object({
  lead: uuidSchema,
  name: z.string(),
  company: z.string().optional(),
  email: z.string().optional(),
  /** Missing for somebody who came without having registered. */
  registeredAt: instantSchema.optional(),
  attendedAt: instantSchema.optional(),
})
export type Guest = z.infer<typeof guestSchema>

const guestParams = z.strictObject({ id: slugSchema, lead: uuidSchema })

/** So many guests are shown at once; more are found by their names. */
export const MOST_GUESTS = 500

/** Seminars and exhibitions, who registers for them and who comes. */
export const seminarEndpoints = {
  list: { method: 'GET', path: '/seminars', answer: z.object({ items: z.array(seminarSchema) }) },
  show: { method: 'GET', path: '/seminars/:id', params: slugParams, answer: seminarSchema },
  put: {
    method: 'PUT',
    path: '/seminars/:id',
    params: slugParams,
    body: seminarBodySchema,
    answer: seminarSchema,
  },
  archive: { method: 'POST', path: '/seminars/:id/archive', params: slugParams },
  restore: { method: 'POST', path: '/seminars/:id/restoration', params: slugParams },
  guests: {
    method: 'GET',
    path: '/seminars/:id/guests',
    params: slugParams,
    query: z.strictObject({ search: z.string().trim().max(120).optional() }),
    answer: z.object({ items: z.array(guestSchema) }),
  },
  register: { method: 'POST', path: '/seminars/:id/guests/:lead/registration', params: guestParams },
  cancel: { method: 'DELETE', path: '/seminars/:id/guests/:lead/registration', params: guestParams },
  /** The person is there; it enters the history after a minute, until which it can be taken back. */
  attend: { method: 'POST', path: '/seminars/:id/guests/:lead/attendance', params: guestParams },
  unattend: { method: 'DELETE', path: '/seminars/:id/guests/:lead/attendance', params: guestParams },
  /** A list of addresses, in any order and between any signs. */
  takeList: {
    method: 'POST',
    path: '/seminars/:id/guest-lists',
    params: slugParams,
    body: z.strictObject({
      as: z.enum(['registered', 'attended']),
      addresses: z.string().min(3).max(100_000),
    }),
    answer: z.object({
      done: z.number().int(),
      /** Those who were so before. */
      before: z.number().int(),
      /** Addresses of which no lead is known. */
      unknown: z.array(z.string()),
    }),
  },
} as const satisfies Endpoints
