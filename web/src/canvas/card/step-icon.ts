import { modelOf } from '@shirube/nodes/model'
import type { Family } from '@shirube/scenario'
import type { IconLike } from '@shirube/ui'
import {
  IconAdjustments,
  IconArrowsExchange,
  IconArrowsSplit2,
  IconBolt,
  IconCalendarTime,
  IconEye,
  IconFileText,
  IconForms,
  IconGauge,
  IconHandClick,
  IconHourglass,
  IconListCheck,
  IconListDetails,
  IconLogout,
  IconMail,
  IconMailOpened,
  IconMessage,
  IconPencil,
  IconPhone,
  IconPlusMinus,
  IconStairs,
  IconTrendingUp,
  IconUserPlus,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'

/** What a family shows where a step has no icon of its own. */
const OF_FAMILY: Readonly<Record<Family, IconLike>> = {
  trigger: IconBolt,
  audience: IconUsers,
  channel: IconMessage,
  what: IconFileText,
  flow: IconAdjustments,
  score: IconGauge,
  sales: IconArrowsExchange,
}

const OWN: Readonly<Record<string, IconLike>> = {
  added: IconUserPlus,
  'form-submitted': IconForms,
  'page-viewed': IconEye,
  'mail-reacted': IconMailOpened,
  'score-crossed': IconTrendingUp,
  'segment-joined': IconUsersGroup,
  'custom-event': IconBolt,
  'send-email': IconMail,
  'call-task': IconPhone,
  'notify-colleague': IconMessage,
  'wait-duration': IconHourglass,
  'wait-until': IconCalendarTime,
  'wait-for-event': IconHandClick,
  branch: IconArrowsSplit2,
  end: IconLogout,
  'change-score': IconPlusMinus,
  'change-stage': IconStairs,
  'set-attribute': IconPencil,
  'list-membership': IconListCheck,
  handoff: IconArrowsExchange,
}

/** The icon on the tile of a step. */
export const iconOf = (type: string): IconLike =>
  (Object.hasOwn(OWN, type) ? OWN[type] : undefined) ??
  OF_FAMILY[modelOf(type)?.family ?? 'flow'] ??
  IconListDetails
