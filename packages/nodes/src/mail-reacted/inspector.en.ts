import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "mail opened or clicked", in English. */
export const en: Twin<typeof ja> = {
  mails: 'Mails (any when none is chosen)',
  reaction: 'Reaction',
  opened: 'Opened',
  clicked: 'Clicked a link',
}
