import type { IconLike, Tone } from '@shirube/ui'
import {
  IconArrowsExchange,
  IconCalendarEvent,
  IconDownload,
  IconEye,
  IconForms,
  IconGauge,
  IconListDetails,
  IconMail,
  IconPencil,
  IconPhone,
  IconRoute,
  IconShieldCheck,
} from '@tabler/icons-react'

/** How a kind of event is drawn on a timeline, and among what it is filtered. */
export interface EventLook {
  readonly icon: IconLike
  readonly tone: Exclude<Tone, 'outline' | 'score'>
  readonly group: 'web' | 'mail' | 'call' | 'other'
}

const LOOKS: readonly (readonly [prefix: string, look: EventLook])[] = [
  ['page.', { icon: IconEye, tone: 'neutral', group: 'web' }],
  ['form.', { icon: IconForms, tone: 'warn', group: 'web' }],
  ['asset.', { icon: IconDownload, tone: 'neutral', group: 'web' }],
  ['mail.', { icon: IconMail, tone: 'neutral', group: 'mail' }],
  ['call.', { icon: IconPhone, tone: 'accent', group: 'call' }],
  ['task.', { icon: IconPhone, tone: 'warn', group: 'call' }],
  ['handoff.', { icon: IconArrowsExchange, tone: 'accent', group: 'other' }],
  ['deal.', { icon: IconArrowsExchange, tone: 'accent', group: 'other' }],
  ['score.', { icon: IconGauge, tone: 'ok', group: 'other' }],
  ['segment.', { icon: IconListDetails, tone: 'neutral', group: 'other' }],
  ['list.', { icon: IconListDetails, tone: 'neutral', group: 'other' }],
  ['consent.', { icon: IconShieldCheck, tone: 'neutral', group: 'other' }],
  ['seminar.', { icon: IconCalendarEvent, tone: 'neutral', group: 'other' }],
  ['attribute.', { icon: IconPencil, tone: 'neutral', group: 'other' }],
]
const OTHER: EventLook = { icon: IconRoute, tone: 'neutral', group: 'other' }

/** The look of a kind of event; a plain one for kinds that nobody has drawn. */
export const eventLook = (kind: string): EventLook =>
  LOOKS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? OTHER
