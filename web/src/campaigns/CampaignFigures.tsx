import type { Campaign } from '@shirube/contract'
import { calendarOf, formatNumber, formatShare, KpiStrip } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../app/use-place.ts'
import { daysTo } from './chart-points.ts'
import { useCampaignWords } from './use-campaign-words.ts'
import { useText } from './use-text.ts'

/** The day of the organisation's calendar, as campaigns write days. */
export function useToday(): string {
  const { zone } = usePlace()
  const { year, month, day } = calendarOf(Date.now(), zone)
  return [year, month, day].map((n) => String(n).padStart(2, '0')).join('-')
}

/** Actual against target, and what it cost against what it brought. */
export function CampaignFigures({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const t = useText()
  const today = useToday()
  const words = useCampaignWords()
  const { figures, target, startsOn, dueOn, state } = campaign
  const unit = words.unit(campaign)
  const { actual, cost, wonAmount, wonDeals } = figures
  const days = {
    planned: t('kpi.notYet', { days: daysTo(today, startsOn) }),
    running: t('kpi.pace', { days: daysTo(today, dueOn) }),
    ended: t('kpi.over'),
  }
  return (
    <KpiStrip
      label={t('kpi.label')}
      items={[
        {
          key: 'actual',
          label: t('kpi.actual'),
          value: words.amount(actual, unit),
          unit: t(`unit_${unit}`),
          note: t('kpi.target', { target: words.amount(target, unit) }),
        },
        { key: 'share', label: t('kpi.share'), value: formatShare(actual / target), note: days[state] },
        { key: 'cost', label: t('kpi.cost'), value: words.yen(cost), note: t('kpi.costParts') },
        { key: 'each', label: t(`kpi.costPer_${unit}`), value: words.each(campaign) },
        {
          key: 'won',
          label: t('kpi.won'),
          value: words.yen(wonAmount),
          note:
            cost === 0 || wonAmount === 0
              ? t('kpi.wonDeals', { count: wonDeals })
              : t('kpi.return', { times: formatTimes(wonAmount / cost) }),
        },
      ]}
    />
  )
}

const formatTimes = (times: number): string =>
  times < 10 ? times.toFixed(1) : formatNumber(Math.round(times))
