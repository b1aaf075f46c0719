import type { Twin } from '../../i18n/twin.ts'
import type { formsJa } from './text.ja.ts'

/** The words of forms. */
export const formsEn = { title: 'Forms' } as const satisfies Twin<typeof formsJa>
