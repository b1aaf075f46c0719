import { sessionEndpoints } from '@shirube/contract'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../api/call.ts'
import { enter } from '../app/known-session.ts'

/** Signs in with a password that was set a moment ago, and goes to the first screen. */
export function useEnterWith(): (email: string, password: string) => Promise<void> {
  const navigate = useNavigate()
  return async (email, password) => {
    enter(await call(sessionEndpoints.signIn, { body: { email, password } }))
    await navigate({ href: '/', replace: true })
  }
}
