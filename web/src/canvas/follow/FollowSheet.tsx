import type { RunWithPath } from '@shirube/contract'
import type { Scenario } from '@shirube/scenario'
import { DockedSheet, Loading, PathSoFar, type PathStep, RowShapes, TextLink, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { Failure } from '../../app/Failure.tsx'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { closePanel } from '../stage/stage-store.ts'
import { useStageText } from '../stage/use-stage-text.ts'
import classes from './FollowSheet.module.css'
import { shortMoment } from './short-moment.ts'
import { useFollowed } from './use-followed.ts'
import { wayAndReason } from './way-and-reason.ts'

/** One lead's way through the scenario beside the drawing: step by step, with times and reasons. */
export function FollowSheet({ run }: { readonly run: string }): ReactNode {
  const t = useStageText()
  const followed = useFollowed(run)
  const { data } = followed
  return (
    <DockedSheet
      purpose="inspector"
      title={data ? t('follow.title', { name: data.lead.name }) : ''}
      note={
        data ? t('follow.note', { version: data.version, status: t(`follow.${data.status}`) }) : undefined
      }
      closeLabel={t('close')}
      onClose={closePanel}
      foot={data ? <TextLink href={`/leads/${data.lead.id}`}>{t('follow.lead')}</TextLink> : undefined}
    >
      {followed.isError ? (
        <Failure error={followed.error} title={t('follow.failed')} onRetry={() => void followed.refetch()} />
      ) : (
        <Loading loading={!data} label={t('follow.here')} shapes={<RowShapes rows={5} />}>
          {data ? <Path run={data} /> : null}
        </Loading>
      )}
    </DockedSheet>
  )
}

function Path({ run }: { readonly run: RunWithPath }): ReactNode {
  const t = useStageText()
  const language = useLanguage()
  const nodes = useDraft((draft) => draft.nodes)
  const missing = run.path.some(({ step }) => !Object.hasOwn(nodes, step.id))
  return (
    <div className={classes.path}>
      {missing ? <p className={classes.note}>{t('follow.otherVersion', { version: run.version })}</p> : null}
      <PathSoFar
        steps={run.path.map((stay) => stepOf(stay, { run, nodes, language, here: t('follow.here') }))}
      />
      {run.words ? <p className={classes.end}>{run.words[language]}</p> : null}
    </div>
  )
}

function stepOf(
  stay: RunWithPath['path'][number],
  about: {
    readonly run: RunWithPath
    readonly nodes: Scenario['nodes']
    readonly language: 'ja' | 'en'
    readonly here: string
  },
): PathStep {
  const { run, nodes, language, here } = about
  const type = nodes[stay.step.id]?.type ?? ''
  const when = shortMoment(stay.enteredAt, { language, zone: run.timeZone })
  const isHere = stay.leftAt === undefined && run.status !== 'ended'
  const reason = wayAndReason(stay.way?.words[language] ?? '', stay.why?.[language] ?? '', language)
  return {
    key: String(stay.ordinal),
    family: lookOf(type),
    icon: iconOf(type),
    title: stay.step.title[language],
    ...(reason !== '' && { reason }),
    when: isHere ? `${here} ${when}` : when,
    state: isHere ? 'here' : 'passed',
  }
}
