import { open } from '../../auth/policy.ts'

/** The link itself is the permission: it is signed, for one lead, for a time. */
export const materialPolicy = {
  open: open('the signed link is what allows it', { perMinute: 120 }),
}
