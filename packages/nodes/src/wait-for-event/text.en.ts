import type { Twin } from '@shirube/engine'
import type { ja } from './text.ja.ts'

/** The words of "wait for something", in English. */
export const en = {
  name: 'Wait for something',
  plate: 'Wait',
  titles: { wait: 'Wait for something' },
  summaries: { wait: 'At most {timeout}' },
  sentences: {
    wait: 'Waits up to {timeout}, but goes on at once for {arms}.',
    entry: 'What happened since the lead came in counts too.',
  },
  ports: {
    timeout: 'Timed out',
    opened: 'Opened',
    clicked: 'Clicked',
    bounced: 'Bounced',
    condition: 'Condition met',
  },
  takers: {
    did: 'those who {did}',
    titled: 'those with “{title}”',
    timeout: 'those for whom nothing happened in {timeout}',
  },
  problems: {
    noStep: 'It is not set to which mail a reaction is waited for',
    stepMissing: 'The step that sends the mail is not there',
    stepSendsNothing: 'Only a step that sends a mail can be reacted to',
    severalMails: 'To wait for reactions to different mails, count what happened since the lead came in',
    noCondition: 'The condition to wait for is not set',
  },
  words: {
    opened: 'opened the mail of {step}',
    clicked: 'clicked a link in the mail of {step}',
    bounced: 'could not be reached by the mail of {step}',
    unset: 'those who meet a condition (not set)',
    noStep: '(not set)',
    and: ' and ',
  },
} as const satisfies Twin<typeof ja>
