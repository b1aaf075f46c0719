import type { ScoreReplay } from '@shirube/contract'
import { formatMoment, StatusBadge, TextLink, type Tone } from '@shirube/ui'
import type { ReactNode } from 'react'
import { usePlace } from '../app/use-place.ts'
import classes from './ReplayDetails.module.css'
import { useText } from './use-text.ts'

const TONES = {
  accepted: 'ok',
  won: 'ok',
  lost: 'bad',
  rejected: 'bad',
  unknown: 'neutral',
} as const satisfies Record<string, Tone>

/** Who is hot under one of the two rule sets only: by name, when it would have been, and what sales said. */
export function ReplayPeople(props: {
  readonly replay: ScoreReplay
  readonly which: 'gained' | 'dropped'
}): ReactNode {
  const t = useText()
  const place = usePlace()
  const { replay, which } = props
  const { some, good, bad, unknown } = replay.tally[which]
  const more = good + bad + unknown - some.length
  if (some.length === 0) return <p>{t('nobody')}</p>
  return (
    <>
      <ul className={classes.people}>
        {some.map(({ lead, at, outcome }) => (
          <li key={lead}>
            <span>
              <TextLink href={`/leads/${lead}`}>{replay.names[lead]?.name ?? t('erased')}</TextLink>
              <small>{replay.names[lead]?.company}</small>
            </span>
            <time>{formatMoment(at, place)}</time>
            <Outcome of={outcome ?? 'unknown'} />
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{t('morePeople', { n: more, count: more })}</p> : null}
    </>
  )
}

function Outcome({ of }: { readonly of: keyof typeof TONES }): ReactNode {
  const t = useText()
  return <StatusBadge tone={TONES[of]}>{t(`outcome.${of}`)}</StatusBadge>
}
