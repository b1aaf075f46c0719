import type { Language } from '@shirube/kernel'
import { useSyncExternalStore } from 'react'
import { i18n, shownLanguage } from './i18n.ts'

function listen(onChange: () => void): () => void {
  i18n.on('languageChanged', onChange)
  return () => i18n.off('languageChanged', onChange)
}

/** The language of the screens; whoever uses it is drawn again when it changes. */
export const useShownLanguage = (): Language => useSyncExternalStore(listen, shownLanguage)
