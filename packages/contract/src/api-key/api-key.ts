import { z } from 'zod'
import { instantSchema, nameSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** What a key of the API may be used for. */
export const SCOPES = [
  'events:write',
  'leads:read',
  'leads:write',
  'content:read',
  'content:write',
  'scenarios:read',
  'scenarios:write',
  'sales:read',
  'sales:write',
  'settings:read',
  'settings:write',
  'users:write',
] as const
export const scopeSchema = z.enum(SCOPES)
export type Scope = z.infer<typeof scopeSchema>

/** A key as it is listed; the key itself is shown once, when it is made. */
export const apiKeySchema = z.object({
  id: uuidSchema,
  name: z.string(),
  /** How the key begins, to tell keys apart. */
  prefix: z.string(),
  scopes: z.array(scopeSchema),
  createdAt: instantSchema,
  lastUsedAt: instantSchema.optional(),
})
export type ApiKey = z.infer<typeof apiKeySchema>

const newApiKeySchema = z.strictObject({ name: nameSchema, scopes: z.array(scopeSchema).min(1).max(20) })

/** Keys for programs. */
export const apiKeyEndpoints = {
  list: { method: 'GET', path: '/api-keys', answer: z.object({ items: z.array(apiKeySchema) }) },
  create: {
    method: 'POST',
    path: '/api-keys',
    body: newApiKeySchema,
    answer: z.object({ key: z.string(), apiKey: apiKeySchema }),
    status: 201,
  },
  revoke: { method: 'DELETE', path: '/api-keys/:id', params: uuidParams },
} as const satisfies Endpoints
