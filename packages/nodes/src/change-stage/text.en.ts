import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "change the stage", in English. */
export const en = {
  name: 'Change the stage',
  titles: {
    stage: 'To {stage}',
    qualification: 'Make it {qualification}',
    both: 'Make it {qualification}',
    none: 'Change the stage',
  },
  summaries: {
    stage: 'Change of stage',
    qualification: 'Change of qualification',
    both: 'To {stage}',
    none: '(not set)',
  },
  sentences: {
    stage: 'Moves the lead to the stage {stage}.',
    qualification: 'Makes the lead {qualification}.',
    both: 'Makes the lead {qualification} and moves it to the stage {stage}.',
    none: 'Changes the stage (not set).',
  },
  ports: { next: 'Next' },
  takers: { next: 'those who go on' },
  problems: { nothingChanges: 'Choose a stage or a qualification' },
  words: {},
} as const satisfies Twin<typeof ja>
