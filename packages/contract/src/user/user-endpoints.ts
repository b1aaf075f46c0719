import { z } from 'zod'
import { uuidParams } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { invitationSchema, newInvitationSchema, userChangeSchema, userSchema } from './user.ts'

/** Colleagues. */
export const userEndpoints = {
  list: { method: 'GET', path: '/users', answer: z.object({ items: z.array(userSchema) }) },
  change: {
    method: 'PATCH',
    path: '/users/:id',
    params: uuidParams,
    body: userChangeSchema,
    answer: userSchema,
  },
} as const satisfies Endpoints

/** Those who were asked to join. */
export const invitationEndpoints = {
  list: { method: 'GET', path: '/invitations', answer: z.object({ items: z.array(invitationSchema) }) },
  invite: {
    method: 'POST',
    path: '/invitations',
    body: newInvitationSchema,
    answer: invitationSchema,
    status: 201,
  },
  withdraw: { method: 'DELETE', path: '/invitations/:id', params: uuidParams },
} as const satisfies Endpoints
