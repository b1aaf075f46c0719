import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "change the stage", in English. */
export const en = {
  name: 'Change the stage',
  plate: 'Stage',
  titles: {
    stage: 'To {stage}',
    qualification: 'Status: {qualification}',
    both: 'Status: {qualification}',
    none: 'Change the stage',
  },
  summaries: {
    stage: 'Change of stage',
    qualification: 'Change of lead status',
    both: 'To {stage}',
    none: '(not set)',
  },
  sentences: {
    stage: 'Moves the lead to the stage “{stage}”.',
    qualification: 'Sets the lead status to “{qualification}”.',
    both: 'Sets the lead status to “{qualification}” and moves the lead to the stage “{stage}”.',
    none: 'Changes the stage (not set).',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: { nothingChanges: 'Choose a stage or a lead status' },
  words: {},
} as const satisfies Twin<typeof ja>
