import type { BuiltInKind, EventKind } from '../event/kind.ts'

/** The field of the payload that says what an event is about. */
const MAIN_FIELDS: Readonly<Partial<Record<BuiltInKind, string>>> = {
  'page.viewed': 'groups',
  'page.engaged': 'groups',
  'link.clicked': 'groups',
  'form.submitted': 'form',
  'asset.downloaded': 'material',
  'question.answered': 'question',
  'mail.accepted': 'mail',
  'mail.opened': 'mail',
  'mail.clicked': 'mail',
  'mail.bounced': 'mail',
  'mail.complained': 'mail',
  'mail.unsubscribed': 'mail',
  'message.failed': 'mail',
  'stage.changed': 'after',
  'qualification.changed': 'after',
  'attribute.changed': 'field',
  'consent.changed': 'channel',
  'segment.joined': 'segment',
  'segment.left': 'segment',
  'list.added': 'list',
  'list.removed': 'list',
  'call.completed': 'outcome',
  'handoff.answered': 'answer',
  'task.overdue': 'taskKind',
  'deal.changed': 'state',
  'seminar.registered': 'seminar',
  'seminar.attended': 'seminar',
  'store.visited': 'store',
  'card.exchanged': 'place',
  'contract.changed': 'state',
  'scenario.entered': 'scenario',
  'scenario.left': 'scenario',
}

/** The field of the payload that says what an event of a kind is about, if one does. */
export const mainFieldOf = (kind: EventKind): string | undefined => MAIN_FIELDS[kind as BuiltInKind]
