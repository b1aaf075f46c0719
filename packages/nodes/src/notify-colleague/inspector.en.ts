import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "notify a colleague", in English. */
export const en: Twin<typeof ja> = {
  to: 'Whom to tell',
  subject: 'Subject',
  body: 'Text',
  bodyHint: 'Such as: they are actively researching; get in touch today',
}
