import type { Role, Session, User } from '@shirube/contract'
import { useStore } from 'zustand'
import { sessionStore } from './session-store.ts'

/** Who is signed in. Throws outside the screens that only they see. */
export function useSession(): Session {
  const session = useStore(sessionStore, (state) => state.session)
  if (session === undefined) throw new Error('Nobody is signed in')
  return session
}

/** The colleague who is signed in. */
export const useMe = (): User => useSession().user

/** True when the colleague has one of these roles; an administrator has every right. */
export function useMay(...roles: readonly Role[]): boolean {
  const { role } = useMe()
  return role === 'admin' || roles.includes(role)
}
