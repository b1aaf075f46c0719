import type { Campaign, CampaignState } from '@shirube/contract'
import { formatFullDay, formatNumber, formatPeriod, formatYen, type Tone } from '@shirube/ui'
import { usePlace } from '../app/use-place.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import { type GoalUnit, goalKeyOf, narrowedTo, unitOf } from './campaign-goal.ts'
import { useText } from './use-text.ts'

/** What the state of a campaign looks like. */
export const STATE_TONES = {
  planned: 'neutral',
  running: 'ok',
  ended: 'outline',
} as const satisfies Record<CampaignState, Tone>

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

/** Says figures, goals and days of campaigns. */
export function useCampaignWords() {
  const t = useText()
  const catalog = useCatalog()
  const { language } = usePlace()
  const place = { language, zone: 'UTC' }
  const amount = (n: number, unit: GoalUnit): string =>
    unit === 'yen' ? formatYen(n, language) : formatNumber(n)
  const goal = (campaign: Campaign): string => {
    const key = goalKeyOf(campaign.goal)
    const kind = narrowedTo(key)
    const of = campaign.goal.kind === 'event' ? campaign.goal.of : undefined
    const said = t(`goal.${key}`)
    return of === undefined || kind === undefined
      ? said
      : t('goalOf', { goal: said, name: catalog.nameOf(kind, of) ?? of })
  }
  return {
    goal,
    amount,
    unit: (campaign: Campaign): GoalUnit => unitOf(goalKeyOf(campaign.goal)),
    yen: (n: number): string => formatYen(n, language),
    period: (from: string, to: string): string => formatPeriod({ from: noon(from), to: noon(to) }, place),
    day: (day: string): string => formatFullDay(noon(day), place),
    /** Of one counted thing: 「3.2円」 for a yen of sales, whole yen else. */
    each: (campaign: Campaign): string => {
      const { cost, actual } = campaign.figures
      if (cost === 0 || actual === 0) return t('none')
      const one = cost / actual
      return formatYen(one < 100 ? Math.round(one * 100) / 100 : Math.round(one), language)
    },
  }
}
