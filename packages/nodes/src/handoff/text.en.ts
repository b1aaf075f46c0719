import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "handoff", in English. */
export const en = {
  name: 'Hand over',
  plate: 'Handoff',
  titles: { hand: 'Hand over' },
  summaries: { hand: 'Accept within {answerIn}' },
  sentences: {
    hand: 'Hands the lead over to {to}.',
    late: 'If it is not accepted within {answerIn}, tells {escalateTo}.',
  },
  ports: { overdue: 'Overdue' },
  takers: {
    accepted: 'those whom sales accepted',
    held: 'those whom sales put on hold',
    rejected: 'those whom sales returned',
    overdue: 'those not accepted in time',
  },
  problems: {},
  words: { escalation: 'the person in charge' },
} as const satisfies Twin<typeof ja>
