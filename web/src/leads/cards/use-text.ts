import { areaText } from '../../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of entering business cards. */
export const useText = areaText('cards', { ja, en })
