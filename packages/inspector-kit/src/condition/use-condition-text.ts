import { useLanguage } from '@shirube/ui'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const TEXT = { ja, en }

/** The words of conditions, by key. */
export type ConditionText = { readonly [K in keyof typeof ja]: string }

/** The words of conditions in the language of the page. */
export const useConditionText = (): ConditionText => TEXT[useLanguage()]
