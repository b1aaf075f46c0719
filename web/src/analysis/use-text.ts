import { areaText } from '../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of the analyses. */
export const useText = areaText('analysis', { ja, en })
