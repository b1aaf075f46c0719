import { modelOf } from '@shirube/nodes/model'
import type { Scenario } from '@shirube/scenario'
import type { Family, IconLike } from '@shirube/ui'
import {
  IconAdjustments,
  IconArrowsExchange,
  IconBolt,
  IconFileText,
  IconGauge,
  IconMessage,
  IconUsers,
} from '@tabler/icons-react'

interface StepLook {
  readonly family: Family
  readonly icon: IconLike
}

const LOOKS = {
  trigger: { family: 'when', icon: IconBolt },
  audience: { family: 'who', icon: IconUsers },
  channel: { family: 'where', icon: IconMessage },
  what: { family: 'what', icon: IconFileText },
  flow: { family: 'flow', icon: IconAdjustments },
  score: { family: 'score', icon: IconGauge },
  sales: { family: 'sales', icon: IconArrowsExchange },
} as const satisfies Record<string, StepLook>

/** How a step of a scenario looks beside its words; one that is no longer drawn looks like any step of the flow. */
export function stepLook(draft: Scenario | undefined, step: string): StepLook {
  const node = Object.entries(draft?.nodes ?? {}).find(([id]) => id === step)?.[1]
  return LOOKS[modelOf(node?.type ?? '')?.family ?? 'flow']
}
