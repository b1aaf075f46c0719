import { ErrorState, formatMoment, Note, PathSoFar, type PathStep, useLanguage } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useMemo } from 'react'
import { Failure } from '../../app/Failure.tsx'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { useNames } from '../stage/use-names.ts'
import classes from './RehearsalRight.module.css'
import { useRehearsal } from './rehearsal-store.ts'
import { type ToldRehearsedStay, toldStays } from './told-rehearsal.ts'
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
  const names = useNames()
  const language = useLanguage()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const stays = useMemo(() => (rehearsal ? toldStays(rehearsal, names) : []), [rehearsal, names])
  if (!rehearsal) return <p className={classes.note}>{t('why.empty')}</p>
  const { session, zone, draft } = rehearsal
  const when = (at: number): string => formatMoment(at, { language, zone })
  const ended = session.state.phase.kind === 'ended'
  const mails = session.trace.filter(
    ({ command }) => command.kind === 'apply' && command.effect.kind === 'message',
  ).length
  const deadline = session.await.kind === 'wait' ? session.await.deadline : undefined
  const waiting = deadline === undefined ? t('why.forever') : t('why.waiting', { when: when(deadline) })
  const stepOf = (stay: ToldRehearsedStay): PathStep => {
    const type = draft.nodes[stay.node]?.type ?? ''
    const here = stay.leftAt === null && !ended
    const reason = here ? waiting : [stay.way, stay.reason].filter((part) => part !== '').join('：')
    return {
      key: String(stay.ordinal),
      family: lookOf(type),
      icon: iconOf(type),
      title: stay.title,
      ...(reason !== '' && { reason }),
      when: here ? t('why.here') : when(stay.enteredAt),
      state: here ? 'here' : 'passed',
    }
  }
  return (
    <>
      <div aria-live="polite">
        <PathSoFar steps={stays.map(stepOf)} />
      </div>
      {session.state.phase.kind === 'stuck' ? (
        <Note icon={IconAlertTriangle} tone="bad">
          {t('broken.title')}
        </Note>
      ) : null}
      {ended ? <p className={classes.end}>{t('why.ended')}</p> : null}
      <p className={classes.note}>{t('why.mails', { count: mails })}</p>
    </>
  )
}
