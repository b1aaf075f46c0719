import type { Twin } from '../../i18n/twin.ts'
import type { materialsJa } from './text.ja.ts'

/** The words of documents. */
export const materialsEn = { title: 'Documents' } as const satisfies Twin<typeof materialsJa>
