import type { ReactNode } from 'react'
import { Funnel, formatNumber, Panel } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'

const STAGES: readonly (readonly [Both, number, string, Both?])[] = [
  [{ ja: 'リード', en: 'Leads' }, 1284, '16.5%', { ja: '11日', en: '11 d' }],
  [{ ja: 'MQL', en: 'MQL' }, 212, '69.8%', { ja: '当日', en: 'same day' }],
  [{ ja: 'SAL', en: 'SAL' }, 148, '41.2%', { ja: '4日', en: '4 d' }],
  [{ ja: 'SQL', en: 'SQL' }, 61, '62.3%', { ja: '3日', en: '3 d' }],
  [{ ja: '商談', en: 'Deals' }, 38, '23.7%', { ja: '24日', en: '24 d' }],
  [{ ja: '受注', en: 'Won' }, 9, ''],
]

/** From lead to won. */
export function FunnelPanel(): ReactNode {
  const say = useSay()
  const title = say({ ja: 'リードから受注まで', en: 'From lead to won' })
  return (
    <Panel
      title={title}
      aside={say({ ja: '次へ進んだ割合と、かかった日数の中央値', en: 'share that went on, median days' })}
    >
      <Funnel
        label={title}
        stages={STAGES.map(([label, count, share, time]) => ({
          key: label.en,
          label: say(label),
          count: formatNumber(count),
          share: count / 1284,
          ...(time === undefined ? {} : { onward: { share, time: say(time), weak: share === '41.2%' } }),
        }))}
      />
    </Panel>
  )
}
