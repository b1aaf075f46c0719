import { areaText } from '../../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of this part of the settings. */
export const useText = areaText('settings-transfers', { ja, en })
