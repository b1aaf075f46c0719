import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "call task", in English. */
export const en: Twin<typeof ja> = {
  request: 'Asks {to} to call {priority} and waits {dueIn} for the outcome.',
  to: 'Who calls',
  priority: 'Priority',
  normal: 'in the usual order',
  high: 'with priority',
  dueIn: 'Due in',
  show: 'The script is shown beside what the lead has done.',
  script: 'What to say and ask',
  scriptHint: 'Such as: thoughts on the material, timing, who decides',
  unanswered: 'No answer or overdue',
  times: 'How often to try again',
  never: 'does not try again',
  noRetry: 'If nobody answers, {times}.',
  after: 'Time until the next try',
  escalateTo: 'Who hears of it when overdue',
  lateUsual: 'If it is overdue, tells the person in charge.',
  choose: 'Choose whom to tell',
  usual: 'Back to the person in charge',
}
