import { areaText } from '../../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of work on many leads at once. */
export const useText = areaText('bulk', { ja, en })
