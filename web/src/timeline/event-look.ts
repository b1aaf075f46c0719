import type { IconLike, Tone } from '@shirube/ui'
import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconBolt,
  IconDownload,
  IconEye,
  IconForms,
  IconGauge,
  IconHandClick,
  IconListDetails,
  IconMail,
  IconMailOpened,
  IconNote,
  IconPencil,
  IconPhone,
  IconRoute,
  IconShieldCheck,
  IconStairs,
  IconUserPlus,
} from '@tabler/icons-react'

interface Look {
  readonly icon: IconLike
  readonly tone?: Exclude<Tone, 'outline' | 'score'>
}

const LOOKS: readonly (readonly [RegExp, Look])[] = [
  [/^note\./u, { icon: IconNote, tone: 'accent' }],
  [/^call\./u, { icon: IconPhone, tone: 'accent' }],
  [/^(?:handoff|deal)\./u, { icon: IconArrowsExchange, tone: 'ok' }],
  [/^task\./u, { icon: IconAlertTriangle, tone: 'warn' }],
  [/^mail\.(?:bounced|complained|unsubscribed)|^message\.failed/u, { icon: IconAlertTriangle, tone: 'bad' }],
  [/^mail\.opened/u, { icon: IconMailOpened }],
  [/^mail\.clicked|^link\./u, { icon: IconHandClick }],
  [/^mail\./u, { icon: IconMail }],
  [/^page\./u, { icon: IconEye }],
  [/^form\./u, { icon: IconForms, tone: 'accent' }],
  [/^asset\./u, { icon: IconDownload, tone: 'accent' }],
  [/^score\./u, { icon: IconGauge, tone: 'ok' }],
  [/^(?:stage|qualification)\./u, { icon: IconStairs, tone: 'ok' }],
  [/^consent\./u, { icon: IconShieldCheck }],
  [/^(?:attribute|owner)\./u, { icon: IconPencil }],
  [/^(?:segment|list)\./u, { icon: IconListDetails }],
  [/^lead\./u, { icon: IconUserPlus }],
  [/^(?:scenario|control|effect)\./u, { icon: IconRoute }],
]

/** The icon of a kind of event on a timeline, and its tone. */
export const lookOfEvent = (kind: string): Look =>
  LOOKS.find(([pattern]) => pattern.test(kind))?.[1] ?? { icon: IconBolt }
