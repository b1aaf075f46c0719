import { useLanguage } from '@shirube/ui'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The words of choosing events in the language of the page. */
export const useEventText = (): { readonly [K in keyof typeof ja]: string } => TEXT[useLanguage()]
