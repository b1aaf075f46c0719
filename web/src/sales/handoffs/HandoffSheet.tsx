import type { Handoff } from '@shirube/contract'
import { startSentence } from '@shirube/engine'
import { formatMoment, type Place, Sheet, SlaClock, slaReading, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useClockOf } from '../use-clock-of.ts'
import { useText } from '../use-text.ts'
import classes from './HandoffSheet.module.css'

/** Why a lead was handed over: each point with its rule, its event and its time, as it stood then (D6). */
export function HandoffSheet(props: {
  readonly handoff: Handoff | undefined
  readonly place: Place
  readonly now: number
  readonly onClose: () => void
}): ReactNode {
  const t = useText()
  const { handoff, place, now, onClose } = props
  return (
    <Sheet
      opened={handoff !== undefined}
      purpose="detail"
      title={handoff?.lead.name ?? ''}
      note={handoff?.lead.company}
      closeLabel={t('calls.close')}
      onClose={onClose}
    >
      {handoff === undefined ? null : <Reasons handoff={handoff} place={place} now={now} />}
    </Sheet>
  )
}

function Reasons(props: {
  readonly handoff: Handoff
  readonly place: Place
  readonly now: number
}): ReactNode {
  const t = useText()
  const { handoff, place, now } = props
  const { createdAt, answerBy } = handoff
  const clock = useClockOf()({ from: createdAt, until: answerBy }, now)
  return (
    <div className={classes.sheet}>
      <p>{t('handoffs.given', { time: formatMoment(createdAt, place), points: handoff.scores.total })}</p>
      {handoff.state === 'open' ? <SlaClock reading={slaReading(clock, place.language)} /> : null}
      <section>
        <h3>{t('handoffs.why')}</h3>
        <ul className={classes.reasons}>
          {handoff.reasons.map((reason) => (
            <li key={`${reason.at} ${reason.words.ja}`}>
              <b>{startSentence(reason.words[place.language])}</b>
              <span>
                {t(`handoffs.axes.${reason.axis}`)} {formatMoment(reason.at, place)}
              </span>
            </li>
          ))}
        </ul>
        {handoff.reasons.length === 0 ? <p>{t('handoffs.noReasons')}</p> : null}
      </section>
      {handoff.note === '' ? null : (
        <section>
          <h3>{t('handoffs.note')}</h3>
          <p className={classes.note}>{handoff.note}</p>
        </section>
      )}
      {handoff.scenario === undefined ? null : (
        <section>
          <h3>{t('handoffs.scenario')}</h3>
          <TextLink href={`/scenarios/${handoff.scenario.id}`}>{handoff.scenario.name}</TextLink>
        </section>
      )}
      <TextLink href={`/leads/${handoff.lead.id}`}>{t('calls.profile')}</TextLink>
    </div>
  )
}
