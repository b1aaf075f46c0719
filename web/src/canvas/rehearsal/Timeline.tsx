import { staysOf } from '@shirube/rehearsal'
import { calendarOf, FamilyTile, formatDay, formatTime, useLanguage } from '@shirube/ui'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { lookOf } from '../card/card-model.ts'
import { iconOf } from '../card/step-icon.ts'
import { useDrawing } from '../graph/canvas-context.ts'
import classes from './RehearsalFoot.module.css'
import { nextMoment } from './rehearsal.ts'
import { useRehearsal } from './rehearsal-store.ts'
import { placeIn, type TimelineSpan, timelineSpan } from './timeline.ts'
import { useRehearsalText } from './use-rehearsal-text.ts'

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`
const at = (share: number): CSSProperties => ({ insetInlineStart: percent(share) })

/** The days around the pretended clock: what was done when, and what is waited for. */
export function Timeline(): ReactNode {
  const t = useRehearsalText()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const assumptions = useRehearsal((state) => state.assumptions)
  const next = useMemo(
    () => (rehearsal ? nextMoment(rehearsal, assumptions) : undefined),
    [rehearsal, assumptions],
  )
  if (!rehearsal) return <div className={classes.days} />
  const { session, zone } = rehearsal
  const { enteredAt: began } = session.state
  const closed = session.world.facts.sending.closedDates
  const span = timelineSpan({ began, now: session.now, next, zone, closed })
  return (
    <div className={classes.days} role="group" aria-label={t('clock.timeline')}>
      <Days span={span} zone={zone} />
      <i className={classes.went} style={stretch(span, began, session.now)} />
      {next === undefined ? null : (
        <>
          <i className={classes.ahead} style={stretch(span, session.now, next)} />
          <i className={classes.next} style={at(placeIn(span, next))} />
        </>
      )}
      <Marks span={span} />
      <i className={classes.now} style={at(placeIn(span, session.now))} />
    </div>
  )
}

/** A stretch of time as a stretch of the width. */
const stretch = (span: TimelineSpan, from: number, to: number): CSSProperties => ({
  ...at(placeIn(span, from)),
  width: percent(placeIn(span, to) - placeIn(span, from)),
})

function Days({ span, zone }: { readonly span: TimelineSpan; readonly zone: string }): ReactNode {
  const language = useLanguage()
  return span.days.map((day) => (
    <div
      key={day.from}
      className={classes.day2}
      data-rest={day.rest || undefined}
      style={stretch(span, day.from, day.to)}
    >
      <span>{shortDay(day.from, { language, zone })}</span>
    </div>
  ))
}

/** 「11/20 金」: little room for a day. */
function shortDay(from: number, place: { readonly language: 'ja' | 'en'; readonly zone: string }): string {
  const { month, day } = calendarOf(from, place.zone)
  if (place.language === 'en') return formatDay(from, place)
  return `${month}/${day} ${formatDay(from, place).slice(-2, -1)}`
}

/** What was done, each at its time; of several within the same hours the last is shown. */
function Marks({ span }: { readonly span: TimelineSpan }): ReactNode {
  const language = useLanguage()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const cards = useDrawing((drawing) => drawing.cards)
  if (!rehearsal) return null
  const { draft, zone, session } = rehearsal
  const marks = new Map(
    staysOf(session.trace)
      .filter(({ enteredAt }) => enteredAt >= span.from)
      .map((stay) => [Math.round(placeIn(span, stay.enteredAt) * 40), stay] as const),
  )
  return [...marks.values()].map(({ ordinal, node, enteredAt }, i) => {
    const type = draft.nodes[node]?.type ?? ''
    return (
      <span
        key={ordinal}
        className={classes.mark}
        data-low={i % 2 === 1 || undefined}
        style={at(placeIn(span, enteredAt))}
      >
        <FamilyTile family={lookOf(type)} icon={iconOf(type)} size="sm" />
        <small>
          <b>{formatTime(enteredAt, { language, zone })}</b> {cards.get(node)?.title}
        </small>
      </span>
    )
  })
}
