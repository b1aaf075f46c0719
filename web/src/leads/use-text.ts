import { areaText } from '../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of the list of leads and of one lead. */
export const useText = areaText('leads', { ja, en })
