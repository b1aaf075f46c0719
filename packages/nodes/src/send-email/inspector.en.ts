import type { Twin } from '@shirube/engine'
import type { ja } from './inspector.ja.ts'

/** The words of the settings of "send email", in English. */
export const en: Twin<typeof ja> = {
  what: 'Shows the mail {mail}.',
  rest: 'Shows those at other stages the mail {mail}.',
  staged: 'Shows those at {stage} the mail {mail}.',
  stage: 'Stage of consideration',
  addStage: 'Another mail for a stage',
  mail: 'Mail',
  edit: 'Edit the mail →',
  where: 'Sends it by mail, as {purpose}.',
  purpose: 'Purpose of the mail',
  marketing: 'Marketing mail',
  marketingHint: 'Only with consent, and only at permitted times',
  transactional: 'A mail that was asked for',
  transactionalHint: 'What the lead requested, such as a brochure',
  whoMarketing: 'Goes to the lead. Skips people without consent.',
  whoTransactional: 'Goes to the lead. It was asked for, so it needs no consent.',
  whenMarketing: 'On arrival, outside quiet hours and within the limits on how often.',
  whenTransactional: 'On arrival, at once.',
  undeliverableTitle: 'If it cannot be delivered',
  undeliverable: 'With a line from “Not delivered”, waits to know whether it arrived before going on.',
}
