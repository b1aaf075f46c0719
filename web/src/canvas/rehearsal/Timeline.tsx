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
  const language = useLanguage()
  const rehearsal = useRehearsal((state) => state.rehearsal)
  const assumptions = useRehearsal((state) => state.assumptions)
  const span = useMemo(() => {
    if (!rehearsal) return undefined
    const { session, zone } = rehearsal
    return timelineSpan({
      began: session.state.enteredAt,
      now: session.now,
      next: nextMoment(rehearsal, assumptions),
      zone,
      closed: session.world.facts.sending.closedDates,
    })
  }, [rehearsal, assumptions])
  if (!rehearsal || !span) return <div className={classes.days} />
  const { zone, session } = rehearsal
  const place = { language, zone }
  const next = nextMoment(rehearsal, assumptions)
  const now = placeIn(span, session.now)
  return (
    <div className={classes.days} role="group" aria-label={t('clock.timeline')}>
      {span.days.map((day) => (
        <div
          key={day.from}
          className={classes.day2}
          data-rest={day.rest || undefined}
          style={{
            ...at(placeIn(span, day.from)),
            width: percent(placeIn(span, day.to) - placeIn(span, day.from)),
          }}
        >
          <span>{shortDay(day.from, place)}</span>
        </div>
      ))}
      <i
        className={classes.went}
        style={{
          ...at(placeIn(span, session.state.enteredAt)),
          width: percent(now - placeIn(span, session.state.enteredAt)),
        }}
      />
      {next === undefined ? null : (
        <>
          <i className={classes.ahead} style={{ ...at(now), width: percent(placeIn(span, next) - now) }} />
          <i className={classes.next} style={at(placeIn(span, next))} title={formatTime(next, place)} />
        </>
      )}
      <Marks span={span} />
      <i className={classes.now} style={at(now)} />
    </div>
  )
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
