import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  nameSchema,
  uuidParams,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { IMPORT_OUTCOMES } from '../import/import.ts'
import { hostKeySchema, transferSecretSchema } from './transfer-place.ts'
import { transferSettingsSchema } from './transfer-settings.ts'

/** How a transfer stands: at work, paused by a person, or waiting for the server's key to be confirmed. */
export const TRANSFER_STATES = ['active', 'paused', 'unconfirmed', 'changed-key'] as const

/** An exchange of files with another system that was set up once (S19). */
export const transferSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  settings: transferSettingsSchema,
  state: z.enum(TRANSFER_STATES),
  /** True when a password or a private key is kept. */
  hasSecret: z.boolean(),
  /** The key that was confirmed, and the one that the server showed last where it is another. */
  hostKey: hostKeySchema.optional(),
  offeredKey: hostKeySchema.optional(),
  lastRunAt: instantSchema.optional(),
  /** Why the last run did not end well. */
  fault: localisedSchema.optional(),
  nextAt: instantSchema.optional(),
  /** How many files wait for a person, because nobody has said what their columns are. */
  waiting: z.number().int(),
})
export type Transfer = Readonly<z.infer<typeof transferSchema>>

/** What has become of a file of a transfer. */
export const TRANSFER_FILE_STATES = [
  'taking',
  'waiting',
  'done',
  'failed',
  'same',
  'undone',
  'discarded',
  'writing',
  'written',
] as const

const transferFileSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  state: z.enum(TRANSFER_FILE_STATES),
  at: instantSchema,
  import: uuidSchema.optional(),
  rows: z.number().int().optional(),
  counts: z.record(z.enum(IMPORT_OUTCOMES), z.number().int()).optional(),
  fault: localisedSchema.optional(),
})
export type TransferFile = Readonly<z.infer<typeof transferFileSchema>>

const bodySchema = z.strictObject({
  name: nameSchema,
  settings: transferSettingsSchema,
  /** Missing: the one that is kept stays, unless the server or its user is another one now. */
  secret: transferSecretSchema.optional(),
})
export type TransferBody = Readonly<z.infer<typeof bodySchema>>

/** What came of a try to reach the place of a transfer; nothing is taken or written. */
export const transferTestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reached'), files: z.number().int() }),
  /** Nobody has confirmed this key yet: the password was not sent. */
  z.object({ kind: z.literal('unknown-key'), key: hostKeySchema }),
  z.object({ kind: z.literal('changed-key'), key: hostKeySchema }),
  z.object({ kind: z.literal('failed'), fault: localisedSchema }),
])
export type TransferTest = Readonly<z.infer<typeof transferTestSchema>>

const one = { params: uuidParams, answer: transferSchema } as const

/** Exchanges of files with other systems. Only administrators set them up; no key of the API does. */
export const transferEndpoints = {
  list: {
    method: 'GET',
    path: '/transfers',
    answer: z.object({
      items: z.array(transferSchema),
      /** The folder of the server below which the folders of transfers lie. */
      folder: z.string(),
    }),
  },
  show: { method: 'GET', path: '/transfers/:id', ...one },
  add: { method: 'POST', path: '/transfers', body: bodySchema, answer: transferSchema, status: 201 },
  change: { method: 'PUT', path: '/transfers/:id', body: bodySchema, ...one },
  remove: { method: 'DELETE', path: '/transfers/:id', params: uuidParams },
  /** Tries to reach the place, and shows the server's key. */
  test: { method: 'POST', path: '/transfers/:id/test', params: uuidParams, answer: transferTestSchema },
  /** Confirms the key that the server showed. */
  confirmKey: {
    method: 'POST',
    path: '/transfers/:id/host-key',
    body: z.strictObject({ fingerprint: z.string().max(80) }),
    ...one,
  },
  run: { method: 'POST', path: '/transfers/:id/run', ...one, status: 202 },
  pause: { method: 'POST', path: '/transfers/:id/pause', ...one },
  resume: { method: 'POST', path: '/transfers/:id/resume', ...one },
  /** The last files, the newest first. */
  files: {
    method: 'GET',
    path: '/transfers/:id/files',
    params: uuidParams,
    answer: z.object({ items: z.array(transferFileSchema) }),
  },
} as const satisfies Endpoints
