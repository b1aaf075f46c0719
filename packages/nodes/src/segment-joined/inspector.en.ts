import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "joined a segment", in English. */
export const en: Twin<typeof ja> = { segment: 'Segment' }
