import { areaText } from '../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words around signing in. */
export const useText = areaText('session', { ja, en })
