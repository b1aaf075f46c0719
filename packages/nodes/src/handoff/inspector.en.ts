import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "handoff", in English. */
export const en: Twin<typeof ja> = {
  to: 'Who takes over',
  answerIn: 'Answer within',
  lateUsual: 'If nobody accepts within {answerIn}, tells the person in charge.',
  escalateTo: 'Who hears of it when overdue',
  choose: 'Choose whom to tell',
  usual: 'Back to the person in charge',
  show: 'Shows this note beside the reasons and what the lead has done.',
  note: 'What sales should know',
  noteHint: 'Such as: saw the pricing page three times; ask about next year’s budget',
}
