import { areaText } from '../../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of what is open beside the drawing. */
export const useStageText = areaText('canvas-stage', { ja, en })
