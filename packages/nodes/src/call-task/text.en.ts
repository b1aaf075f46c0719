import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "call task", in English. */
export const en = {
  name: 'Ask for a call',
  plate: 'Call',
  titles: { call: 'Ask for a call' },
  summaries: { call: 'Within {dueIn}' },
  sentences: {
    normal: 'Asks {to} to call and waits {dueIn} for the outcome.',
    high: 'Asks {to} to call with {priority} and waits {dueIn} for the outcome.',
    retry: 'If nobody answers, tries again after {after}, up to {times}.',
    late: 'If it is overdue, tells {escalateTo}.',
  },
  ports: { overdue: 'Overdue' },
  takers: {
    appointment: 'those who agreed to an appointment',
    send_material: 'those who asked for material',
    not_now: 'those who said not now',
    no_answer: 'those who never answered',
    refused: 'those where the call was refused',
    wrong_number: 'those with a wrong number',
    overdue: 'those not called in time',
  },
  problems: {},
  words: { high: 'priority', normal: 'no priority', escalation: 'the person in charge', talk: 'a talk' },
} as const satisfies Twin<typeof ja>
