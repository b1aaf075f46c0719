import { areaText } from '../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of mails, forms and documents. */
export const useText = areaText('content', { ja, en })

/** How the words of this area are said. */
export type SayContent = ReturnType<typeof useText>
