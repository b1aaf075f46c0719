import type { Role, User } from '@shirube/contract'
import type { UserRow } from '@shirube/db'

/** A colleague as colleagues see each other. */
export const presentUser = ({ lastSignInAt, role, ...user }: UserRow): User => ({
  ...user,
  role: role as Role,
  ...(lastSignInAt !== null && { lastSignInAt }),
})
