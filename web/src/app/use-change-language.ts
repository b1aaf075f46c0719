import { sessionEndpoints } from '@shirube/contract'
import type { Language } from '@shirube/kernel'
import { call } from '../api/call.ts'
import { sessionStore, takeSession } from '../api/session-store.ts'
import { showIn } from '../i18n/i18n.ts'

/** Changes the language of the screens at once; it becomes the person's own in the background. */
export function useChangeLanguage(): (language: Language) => void {
  return (language) => {
    showIn(language)
    const { session } = sessionStore.getState()
    if (session === undefined || session.user.language === language) return
    // The screens speak it already; when the server does not hear of it, the next change tells it.
    void call(sessionEndpoints.changeSelf, { body: { language } })
      .then((user) => takeSession({ ...session, user }))
      .catch(() => undefined)
  }
}
