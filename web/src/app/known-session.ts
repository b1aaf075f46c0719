import { type Session, sessionEndpoints } from '@shirube/contract'
import { call } from '../api/call.ts'
import { isProblem } from '../api/problem-error.ts'
import { sessionStore, takeSession } from '../api/session-store.ts'
import { showIn } from '../i18n/i18n.ts'

/** Takes in a session, and shows the screens in the language of its person. */
export function enter(session: Session): void {
  takeSession(session)
  showIn(session.user.language)
}

/** The session of this browser: the one this tab knows, else what the server says; undefined when there is none. */
export async function knownSession(): Promise<Session | undefined> {
  const { session } = sessionStore.getState()
  if (session !== undefined) return session
  try {
    const shown = await call(sessionEndpoints.show)
    enter(shown)
    return shown
  } catch (error) {
    if (isProblem(error, 'unauthenticated')) return undefined
    throw error
  }
}
