import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "wait for something", in English. */
export const en: Twin<typeof ja> = {
  wait: 'Waits up to {timeout}, but goes on at once when one of these happens.',
  timeout: 'At most how long',
  event: 'The lead {match}.',
  match: 'Event to wait for',
  mail: 'The mail of {step} is {reaction}.',
  step: 'Step that sends the mail',
  reaction: 'Reaction',
  did_opened: 'opened',
  did_clicked: 'clicked',
  did_bounced: 'returned as undeliverable',
  reaction_opened: 'Opened',
  reaction_clicked: 'Clicked',
  reaction_bounced: 'Undeliverable',
  condition: 'The lead is one of {when}. Goes on at once if that holds already.',
  when: 'Condition to wait for',
  titled: 'This way is called “{title}”.',
  title: 'Name of this way',
  name: 'Give it a name',
  newName: 'Reacted',
  counts: 'Counts what happens {anchor}.',
  anchor: 'From when on',
  anchor_arrival: 'from the arrival at this step on (for a mail: from its sending)',
  anchor_entry: 'since the lead came in',
  late: 'Those for whom nothing happened in time go to “Timed out”.',
  addMail: 'A reaction to a mail',
  addEvent: 'An event',
  addCondition: 'A condition',
}
