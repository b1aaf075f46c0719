import { Button } from '@mantine/core'
import type { ScoreReplay } from '@shirube/contract'
import { sameJson } from '@shirube/kernel'
import { Note, Panel } from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Loaded } from '../app/Loaded.tsx'
import { Refusal } from '../app/Refusal.tsx'
import { ReplayDetails } from './ReplayDetails.tsx'
import { ReplayFigures } from './ReplayFigures.tsx'
import classes from './ReplayPanel.module.css'
import type { Rules } from './rule-edits.ts'
import { Suggestions } from './Suggestions.tsx'
import type { ReplayState } from './use-replay.ts'
import { useText } from './use-text.ts'

interface PanelProps {
  readonly rules: Rules
  readonly readOnly: boolean
  readonly onChange: (rules: Rules) => void
}

/** The edited rules on the recorded history beside those in force, held against what sales said (S30, S52, D6). */
export function ReplayPanel(props: PanelProps & { readonly trial: ReplayState }): ReactNode {
  const t = useText()
  const { trial, ...rest } = props
  if (!trial.asked && trial.error === null) return null
  return (
    <Panel title={t('replay')} aside={t('replayHint')}>
      <Refusal error={trial.error} />
      {trial.asked ? (
        <Loaded query={trial.replay} failed={t('replayFailed')}>
          {(replay) =>
            replay.state === 'done' ? <Done {...rest} replay={replay} /> : <Progress replay={replay} />
          }
        </Loaded>
      ) : null}
    </Panel>
  )
}

function Progress({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  return <p role="status">{t('replayProgress', { done: replay.tally.leads, of: replay.leads })}</p>
}

function Done(props: PanelProps & { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const { replay, rules, readOnly, onChange } = props
  const [open, setOpen] = useState(false)
  return (
    <>
      {sameJson(rules.rules, replay.draft.rules) &&
      sameJson(rules.thresholds, replay.draft.thresholds) ? null : (
        <Note icon={IconInfoCircle} tone="warn">
          {t('replayStale')}
        </Note>
      )}
      <ReplayFigures replay={replay} />
      <Changed replay={replay} />
      <div className={classes.details}>
        <Button size="xs" onClick={() => setOpen(true)}>
          {t('replayDetails')}
        </Button>
      </div>
      {readOnly ? null : <Suggestions replay={replay} rules={rules} onChange={onChange} />}
      {open ? <ReplayDetails replay={replay} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Who is hot under one of the two only, in a sentence each. */
function Changed({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const said = (['gained', 'dropped'] as const).flatMap((which) => {
    const { good, bad, unknown } = replay.tally[which]
    const all = good + bad + unknown
    return all === 0 ? [] : [{ which, words: t(which, { all, good, bad, count: all }) }]
  })
  if (said.length === 0) return null
  return (
    <Note icon={IconInfoCircle}>
      {said.map(({ which, words }) => (
        <div key={which}>{words}</div>
      ))}
    </Note>
  )
}
