import type { Endpoints } from '../http/endpoint.ts'
import { userSchema } from '../user/user.ts'
import {
  acceptanceSchema,
  accountSchema,
  ownChangeSchema,
  passwordChangeSchema,
  resetRequestSchema,
  resetSchema,
  sessionSchema,
  signInSchema,
} from './session.ts'

/** Signing in and out, and one's own account. */
export const sessionEndpoints = {
  signIn: { method: 'POST', path: '/session', body: signInSchema, answer: sessionSchema },
  show: { method: 'GET', path: '/session', answer: sessionSchema },
  signOut: { method: 'DELETE', path: '/session' },
  changeSelf: { method: 'PATCH', path: '/me', body: ownChangeSchema, answer: userSchema },
  changePassword: {
    method: 'POST',
    path: '/me/password',
    body: passwordChangeSchema,
    answer: sessionSchema,
  },
  requestReset: { method: 'POST', path: '/password-resets', body: resetRequestSchema, status: 202 },
  reset: { method: 'POST', path: '/password-resets/complete', body: resetSchema, answer: accountSchema },
  acceptInvitation: {
    method: 'POST',
    path: '/invitations/accept',
    body: acceptanceSchema,
    answer: accountSchema,
  },
} as const satisfies Endpoints
