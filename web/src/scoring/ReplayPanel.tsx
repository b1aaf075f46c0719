import type { ScoreReplay } from '@shirube/contract'
import { replayFigures } from '@shirube/scoring'
import { formatPeople, formatShare, Note, Panel, TextLink, useLanguage } from '@shirube/ui'
import { IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Loaded } from '../app/Loaded.tsx'
import { Refusal } from '../app/Refusal.tsx'
import classes from './ReplayPanel.module.css'
import type { Rules } from './rule-edits.ts'
import { Suggestions } from './Suggestions.tsx'
import type { ReplayState } from './use-replay.ts'
import { useText } from './use-text.ts'

/** The edited rules on the recorded history beside those in force, held against what sales said (S30, S52, D6). */
export function ReplayPanel(props: {
  readonly trial: ReplayState
  readonly rules: Rules
  readonly readOnly: boolean
  readonly onChange: (rules: Rules) => void
}): ReactNode {
  const t = useText()
  const { trial, rules, readOnly, onChange } = props
  if (!trial.asked && trial.error === null) return null
  return (
    <Panel title={t('replay')} aside={t('replayHint')}>
      <Refusal error={trial.error} />
      {trial.asked ? (
        <Loaded query={trial.replay} failed={t('replayFailed')}>
          {(replay) => (
            <>
              <Progress replay={replay} />
              {replay.state === 'done' ? (
                <>
                  <Figures replay={replay} />
                  <Dropped replay={replay} />
                  {readOnly ? null : <Suggestions replay={replay} rules={rules} onChange={onChange} />}
                </>
              ) : null}
            </>
          )}
        </Loaded>
      ) : null}
    </Panel>
  )
}

function Progress({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const { state, leads, tally } = replay
  if (state === 'done') return null
  return <p role="status">{t('replayProgress', { done: tally.leads, of: leads })}</p>
}

function Figures({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const { tally } = replay
  const live = replayFigures(tally.live, tally.judged)
  const draft = replayFigures(tally.draft, tally.judged)
  const people = (n: number): string => formatPeople(n, language)
  const share = (n: number | undefined): string => (n === undefined ? '–' : formatShare(n))
  const days = (n: number | undefined): string => (n === undefined ? '–' : t('replayDays', { days: n }))
  const rows = [
    { key: 'mql', name: t('replayMql'), of: [people(tally.live.mql), people(tally.draft.mql)] },
    { key: 'hot', name: t('replayHot'), of: [people(tally.live.hot), people(tally.draft.hot)] },
    {
      key: 'good',
      name: t('replayGood'),
      of: [people(tally.live.judgedHot.good), people(tally.draft.judgedHot.good)],
    },
    { key: 'precision', name: t('precision'), of: [share(live.precision), share(draft.precision)] },
    { key: 'recall', name: t('recall'), of: [share(live.recall), share(draft.recall)] },
    { key: 'ahead', name: t('daysAhead'), of: [days(live.daysAhead), days(draft.daysAhead)] },
  ]
  return (
    <table className={classes.figures}>
      <thead>
        <tr>
          <th scope="col">{t('replayFigure')}</th>
          <th scope="col">{t('replayLive')}</th>
          <th scope="col">{t('replayDraft')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, of: [before, after] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Dropped({ replay }: { readonly replay: ScoreReplay }): ReactNode {
  const t = useText()
  const { dropped } = replay.tally
  const { good, bad, unknown } = dropped
  if (good + bad + unknown === 0) return null
  return (
    <Note icon={IconInfoCircle}>
      {t('dropped', { all: good + bad + unknown, good, bad })}
      {dropped.some.slice(0, 5).map((one) => (
        <div key={one.lead}>
          <TextLink href={`/leads/${one.lead}`}>{replay.names[one.lead]?.name ?? one.lead}</TextLink>
        </div>
      ))}
    </Note>
  )
}
