import type { Session } from '@shirube/contract'
import { createStore } from 'zustand/vanilla'

/** Who is signed in, and whether they have to prove it again before their work goes on. */
export interface SessionState {
  readonly session: Session | undefined
  /** True while a call waits for a new sign-in: the session ran out under an open screen. */
  readonly expired: boolean
}

/** The session of this tab. */
export const sessionStore = createStore<SessionState>(() => ({ session: undefined, expired: false }))

/** Takes in a session: after a sign-in, or as the server knows it. Calls that waited for one go on. */
export const takeSession = (session: Session): void => sessionStore.setState({ session, expired: false })

/** Nobody is signed in any more. */
export const dropSession = (): void => sessionStore.setState({ session: undefined, expired: false })

/** Asks for a new sign-in over the open screen; answers once there is one. */
export function signedInAgain(): Promise<void> {
  sessionStore.setState({ expired: true })
  return new Promise((resolve) => {
    const off = sessionStore.subscribe(({ expired }) => {
      if (expired) return
      off()
      resolve()
    })
  })
}
