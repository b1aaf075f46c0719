import { FUNNEL_STAGES, type Home } from '@shirube/contract'
import { formatNumber, formatShare, Panel, type Target, TargetRows, TextButton } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useMay } from '../api/use-session.ts'
import classes from './HomeScreen.module.css'
import { TargetsDialog } from './TargetsDialog.tsx'
import { targetFor, toneOf } from './target-for.ts'
import { useText } from './use-text.ts'

/** Where on the bar the target stands: there is room beyond it. */
const PLAN = 0.8

/** How many came to each stage, against what was aimed at. */
export function TargetsPanel(props: {
  readonly funnel: Home['funnel']
  readonly targets: Home['targets']
  readonly days: number
}): ReactNode {
  const t = useText()
  const { funnel, targets, days } = props
  const [setting, setSetting] = useState(false)
  const may = useMay('marketer')
  const rows = FUNNEL_STAGES.map((stage): Target => {
    const people = funnel.find((row) => row.stage === stage)?.people ?? 0
    const target = targetFor(targets[stage], days)
    const share = target === undefined ? 0 : people / target
    return {
      key: stage,
      name: t(`stages.${stage}`),
      actual: formatNumber(people),
      target: target === undefined ? t('targets.none') : t('targets.target', { n: formatNumber(target) }),
      share: Math.min(1, share * PLAN),
      ...(target !== undefined && { plan: PLAN }),
      reached: target === undefined ? '' : formatShare(share),
      tone: target === undefined ? 'plain' : toneOf(share),
    }
  })
  return (
    <Panel title={t('targets.title')} aside={t('targets.note', { n: String(days) })} inside="rows">
      <TargetRows targets={rows} />
      {may ? (
        <div className={classes.foot}>
          <TextButton onPress={() => setSetting(true)}>{t('targets.set')}</TextButton>
        </div>
      ) : null}
      {setting ? <TargetsDialog targets={targets} onClose={() => setSetting(false)} /> : null}
    </Panel>
  )
}
