import { IconAlertTriangle, IconClock, IconPlayerPause } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import { Meter } from '../panel/Meter.tsx'
import classes from './SlaClock.module.css'
import type { SlaReading } from './sla-reading.ts'

const LOOKS = {
  normal: { icon: IconClock, meter: 'neutral' },
  warn: { icon: IconClock, meter: 'warn' },
  over: { icon: IconAlertTriangle, meter: 'bad' },
} as const satisfies Readonly<
  Record<SlaReading['tone'], { icon: IconLike; meter: 'neutral' | 'warn' | 'bad' }>
>

/** How long sales has left to answer: icon, words and bar. */
export function SlaClock(props: { readonly reading: SlaReading; readonly bar?: boolean }): ReactNode {
  const { reading, bar = true } = props
  const { icon: Icon, meter } = LOOKS[reading.tone]
  return (
    <div className={classes.clock} data-tone={reading.tone}>
      <span className={classes.words}>
        <Icon size={14} stroke={2} aria-hidden />
        {reading.text}
      </span>
      {bar ? <Meter share={reading.share} tone={meter} /> : null}
    </div>
  )
}

/** A lead that is held: no clock, but the day it goes on: 「保留 12月14日（月）に再開」. */
export function HeldClock(props: { readonly word: string; readonly until: string }): ReactNode {
  return (
    <div className={classes.clock} data-tone="held">
      <span className={classes.words}>
        <IconPlayerPause size={14} stroke={2} aria-hidden />
        {props.word}
      </span>
      <span className={classes.until}>{props.until}</span>
    </div>
  )
}
