import type { sessionEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, open } from '../../auth/policy.ts'

const own = everybody()

/** Whoever signs in, has forgotten the password or was invited is not known yet. */
export const sessionPolicy: Policies<typeof sessionEndpoints> = {
  signIn: open('whoever signs in is not known yet', { sameOrigin: true, perMinute: 30 }),
  show: own,
  signOut: own,
  changeSelf: own,
  changePassword: own,
  requestReset: open('whoever has forgotten the password cannot sign in', {
    sameOrigin: true,
    perMinute: 10,
  }),
  reset: open('the link that was sent is the proof', { sameOrigin: true, perMinute: 10 }),
  acceptInvitation: open('the invitation is the proof', { sameOrigin: true, perMinute: 10 }),
}
