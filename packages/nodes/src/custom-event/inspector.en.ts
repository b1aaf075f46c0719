import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "custom event", in English. */
export const en: Twin<typeof ja> = {
  start: 'Starts with anyone who had {event}.',
  where: '{where}.',
  event: 'Custom event',
  whereLabel: 'What it must carry',
  any: 'Whatever it carries',
  only: 'Only if they {match}',
}
