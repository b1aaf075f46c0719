import { STAGE_WORDS, STAGES } from '@shirube/audience'
import type { Lead } from '@shirube/contract'
import {
  AnswerSteps,
  formatMoment,
  Initial,
  Panel,
  type Stage,
  StageSteps,
  TextButton,
  useLanguage,
} from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../api/use-session.ts'
import { usePlace } from '../../app/use-place.ts'
import { useText } from '../use-text.ts'
import { StandingDialog } from './StandingDialog.tsx'
import classes from './StandingHead.module.css'
import { useRuns } from './use-runs.ts'

const ANSWERS = ['mql', 'sal', 'sql'] as const
const ANSWER_NAMES = { mql: 'MQL', sal: 'SAL', sql: 'SQL' } as const
const MARKS = ['①', '②', '③', '④', '⑤'] as const

const stateAt = (place: number, now: number): Stage['state'] =>
  place < now ? 'done' : place === now ? 'current' : 'ahead'

/** The two halves of generation are one step of the five; the one that a lead is in gives its name. */
function stagesOf(lead: Lead, language: 'ja' | 'en'): readonly Stage[] {
  const steps = STAGES.filter((stage) =>
    lead.stage === 'generation_early' ? stage !== 'generation_late' : stage !== 'generation_early',
  )
  const now = steps.indexOf(lead.stage)
  return steps.map((stage, place) => ({
    key: stage,
    label: `${MARKS[place] ?? ''}${STAGE_WORDS[stage][language]}`,
    state: stateAt(place, now),
  }))
}

/** Who the lead is, how far they have come, who looks after them, and what is due next. */
export function StandingHead({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const language = useLanguage()
  const text = (field: string): string => String(lead.fields[field] ?? '')
  const kana = [text('lastNameKana'), text('firstNameKana')].filter(Boolean).join(' ')
  const work = [lead.company, text('department'), text('jobTitle')].filter(Boolean).join(' ')
  const now = ANSWERS.findIndex((answer) => answer === lead.qualification)
  const answers = ANSWERS.map(
    (key, place): Stage => ({
      key,
      label: place > now ? `${ANSWER_NAMES[key]} ${t('profile.notYet')}` : ANSWER_NAMES[key],
      state: stateAt(place, now),
    }),
  )
  return (
    <Panel label={lead.name}>
      <div className={classes.head}>
        <div className={classes.who}>
          <Initial name={lead.name} size="lg" />
          <div>
            <p className={classes.name}>
              {lead.name}
              {kana === '' ? null : <small>{kana}</small>}
            </p>
            <p className={classes.work}>{work}</p>
          </div>
        </div>
        <div>
          <StageSteps label={t('profile.stages')} stages={stagesOf(lead, language)} />
          <div className={classes.under}>
            <AnswerSteps label={t('profile.answers')} answers={answers} />
            <Owner lead={lead} />
          </div>
        </div>
      </div>
    </Panel>
  )
}

function Owner({ lead }: { readonly lead: Lead }): ReactNode {
  const t = useText()
  const place = usePlace()
  const [changing, setChanging] = useState(false)
  const may = useMay('marketer', 'inside_sales', 'sales')
  const runs = useRuns(lead.id)
  const next = Math.min(
    ...(runs.data?.items ?? []).flatMap(({ status, wakeAt }) =>
      status === 'ended' || wakeAt === undefined ? [] : [wakeAt],
    ),
  )
  return (
    <div className={classes.owner}>
      {lead.owner ? (
        <>
          <Initial name={lead.owner.name} size="sm" />
          <b>{lead.owner.name}</b>
        </>
      ) : (
        t('profile.noOwner')
      )}
      {may ? <TextButton onPress={() => setChanging(true)}>{t('edit')}</TextButton> : null}
      {Number.isFinite(next) ? (
        <span>
          {t('profile.nextDeadline')} <b>{formatMoment(next, place)}</b>
        </span>
      ) : null}
      {changing ? <StandingDialog lead={lead} onClose={() => setChanging(false)} /> : null}
    </div>
  )
}
