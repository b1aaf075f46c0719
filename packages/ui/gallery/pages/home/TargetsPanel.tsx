import type { ReactNode } from 'react'
import { formatNumber, formatShare, Panel, type Target, TargetRows } from '../../../src/index.ts'
import { type Both, useSay } from '../../say.ts'

const TARGETS: readonly (readonly [Both, actual: number, target: number])[] = [
  [{ ja: 'リード', en: 'Leads' }, 1284, 1200],
  [{ ja: 'MQL', en: 'MQL' }, 212, 220],
  [{ ja: 'SAL', en: 'SAL' }, 148, 150],
  [{ ja: 'SQL', en: 'SQL' }, 61, 70],
  [{ ja: '商談', en: 'Deals' }, 38, 40],
  [{ ja: '受注', en: 'Won' }, 9, 12],
]

/** Targets against what came of them. */
export function TargetsPanel(): ReactNode {
  const say = useSay()
  const targets: readonly Target[] = TARGETS.map(([name, actual, target]) => ({
    key: name.en,
    name: say(name),
    actual: formatNumber(actual),
    target: say({ ja: `目標 ${formatNumber(target)}`, en: `of ${formatNumber(target)}` }),
    share: (actual / target) * 0.8,
    plan: 0.8,
    reached: formatShare(actual / target),
    tone: actual >= target ? 'ok' : actual / target < 0.8 ? 'bad' : actual / target < 0.9 ? 'warn' : 'plain',
  }))
  return (
    <Panel
      title={say({ ja: '目標と実績', en: 'Targets' })}
      aside={say({ ja: '直近30日・縦線が目標', en: 'last 30 days, the tick is the target' })}
      inside="rows"
    >
      <TargetRows targets={targets} />
    </Panel>
  )
}
