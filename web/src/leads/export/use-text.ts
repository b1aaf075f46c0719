import { areaText } from '../../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of exporting leads. */
export const useText = areaText('lead-export', { ja, en })
