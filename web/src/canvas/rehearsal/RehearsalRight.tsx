import { explainStuck } from '@shirube/engine'
import type { NodeId } from '@shirube/kernel'
import { ErrorState, Note, PathSoFar, type PathStep, useLanguage } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { Failure } from '../../app/Failure.tsx'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { shortMoment } from '../follow/short-moment.ts'
import { wayAndReason } from '../follow/way-and-reason.ts'
import { useDrawing } from '../graph/canvas-context.ts'
import { useNames } from '../stage/use-names.ts'
import classes from './RehearsalRight.module.css'
import type { Rehearsal } from './rehearsal.ts'
import { useRehearsal } from './rehearsal-store.ts'
import { enteredBy, type ToldRehearsedStay, toldStays } from './told-rehearsal.ts'
import { useBeginning } from './use-beginning.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

/** Why the rehearsed lead went this way, step by step. */
export function RehearsalRight(): ReactNode {
  const t = useRehearsalText()
  const preparation = useBeginning()
  return (
    <aside className={classes.side} aria-label={t('why.title')}>
      <h2>{t('why.title')}</h2>
      {preparation.kind === 'failed' ? (
        <Failure error={preparation.error} title={t('broken.failed')} onRetry={preparation.retry} />
      ) : preparation.kind === 'broken' ? (
        <ErrorState failed={t('broken.title')} safe={t('broken.text')} />
      ) : (
        <Path />
      )}
    </aside>
  )
}

function Path(): ReactNode {
  const t = useRehearsalText()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const language = useLanguage()
  const steps = usePathSteps(rehearsal)
  if (!rehearsal) return <p className={classes.note}>{t('why.empty')}</p>
  const { trace, state } = rehearsal.session
  const mails = trace.filter(
    ({ command }) => command.kind === 'apply' && command.effect.kind === 'message',
  ).length
  return (
    <>
      <div aria-live="polite">
        <PathSoFar steps={steps} />
      </div>
      {state.phase.kind === 'stuck' ? (
        <Note icon={IconAlertTriangle} tone="bad">
          {explainStuck(state.phase.reason, language)}
        </Note>
      ) : null}
      {state.phase.kind === 'ended' ? <p className={classes.end}>{t('why.ended')}</p> : null}
      <p className={classes.note}>{t('why.mails', { count: mails })}</p>
    </>
  )
}

/** The way from the start to where the lead stands, with the reason of each turn. */
function usePathSteps(rehearsal: Rehearsal | undefined): readonly PathStep[] {
  const t = useRehearsalText()
  const names = useNames()
  const language = useLanguage()
  const cards = useDrawing((drawing) => drawing.cards)
  const stays = useMemo(() => (rehearsal ? toldStays(rehearsal, names) : []), [rehearsal, names])
  if (!rehearsal) return []
  const { session, zone, draft } = rehearsal
  const when = (at: number): string => shortMoment(at, { language, zone })
  const ended = session.state.phase.kind === 'ended'
  const deadline = session.await.kind === 'wait' ? session.await.deadline : undefined
  const waiting = deadline === undefined ? t('why.forever') : t('why.waiting', { when: when(deadline) })
  const dress = (node: NodeId) => {
    const type = draft.nodes[node]?.type ?? ''
    return { family: lookOf(type), icon: iconOf(type) }
  }
  const stepOf = (stay: ToldRehearsedStay): PathStep => {
    const here = stay.leftAt === null && !ended
    const reason = here ? waiting : wayAndReason(stay.way, stay.reason, language)
    return {
      ...dress(stay.node),
      key: String(stay.ordinal),
      title: stay.title,
      ...(reason !== '' && { reason }),
      when: here ? t('why.here') : when(stay.enteredAt),
      state: here ? 'here' : 'passed',
    }
  }
  const entered = enteredBy(rehearsal)
  const steps = stays.map(stepOf)
  if (!entered) return steps
  const title = cards.get(entered.step)?.title ?? entered.step
  const at = when(session.state.enteredAt)
  return [{ ...dress(entered.step), key: 'entered', title, when: at, state: 'passed' }, ...steps]
}
