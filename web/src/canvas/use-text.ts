import { areaText } from '../i18n/area-text.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

/** Says the words of the canvas. */
export const useText = areaText('canvas', { ja, en })

/** How the canvas speaks. */
export type CanvasText = ReturnType<typeof useText>
