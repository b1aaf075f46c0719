import type { PlannedDeed } from '@shirube/contract'
import type { IconLike, Tone } from '@shirube/ui'
import { IconArrowsExchange, IconFlag, IconHourglass, IconMail, IconPhone } from '@tabler/icons-react'

interface Look {
  readonly icon: IconLike
  readonly tone?: Exclude<Tone, 'outline' | 'score'>
}

/** How what is planned is drawn, on the strip and in its list. */
export const PLAN_LOOKS: Readonly<Record<PlannedDeed['kind'], Look>> = {
  mail: { icon: IconMail, tone: 'accent' },
  call: { icon: IconPhone, tone: 'accent' },
  handoff: { icon: IconArrowsExchange, tone: 'warn' },
  wait: { icon: IconHourglass },
  end: { icon: IconFlag },
}
