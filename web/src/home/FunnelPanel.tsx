import type { Home } from '@shirube/contract'
import {
  Funnel,
  type FunnelStage,
  formatDuration,
  formatNumber,
  formatShare,
  Panel,
  useLanguage,
} from '@shirube/ui'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

const DAY = 86_400_000
/** A step that fewer than this part take is worth a look. */
const WEAK = 0.1

/** From lead to won: how many came to each stage in the period, and how fast. */
export function FunnelPanel({ funnel }: { readonly funnel: Home['funnel'] }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const most = Math.max(1, ...funnel.map(({ people }) => people))
  const time = (ms: number | undefined): string => {
    if (ms === undefined) return t('funnel.unknown')
    return ms < DAY ? t('funnel.sameDay') : formatDuration(Math.round(ms / DAY) * DAY, language)
  }
  const stages = funnel.map(({ stage, people }, i): FunnelStage => {
    const next = funnel[i + 1]
    const share = next && people > 0 ? next.people / people : undefined
    return {
      key: stage,
      label: t(`stages.${stage}`),
      count: formatNumber(people),
      share: people / most,
      ...(next && {
        onward: {
          share: share === undefined ? t('funnel.unknown') : formatShare(share),
          time: time(next.tookMs),
          weak: share !== undefined && share < WEAK,
        },
      }),
    }
  })
  return (
    <Panel title={t('funnel.title')} aside={t('funnel.note')}>
      <Funnel label={t('funnel.title')} stages={stages} />
    </Panel>
  )
}
