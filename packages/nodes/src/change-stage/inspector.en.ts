import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "change the stage", in English. */
export const en: Twin<typeof ja> = {
  stage: 'The stage {stage}.',
  qualification: 'The lead status {qualification}.',
  stageLabel: 'Stage',
  qualificationLabel: 'Lead status',
  keep: 'stays as it is',
  becomes: 'becomes “{value}”',
}
