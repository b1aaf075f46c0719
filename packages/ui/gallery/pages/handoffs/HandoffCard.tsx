import type { ReactNode } from 'react'
import { HeldClock, Initial, SlaClock, slaReading, TextLink, useLanguage } from '../../../src/index.ts'
import { useSay } from '../../say.ts'
import classes from './HandoffCard.module.css'
import type { Handoff } from './handoff-rows.ts'

const TOTAL_MS = 4 * 3_600_000

/** A handoff on the board, with its clock. */
export function HandoffCard({ handoff }: { readonly handoff: Handoff }): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const reading =
    handoff.elapsedMin === undefined
      ? undefined
      : slaReading({ elapsedMs: handoff.elapsedMin * 60_000, totalMs: TOTAL_MS }, language)
  return (
    <article className={classes.card} data-tone={reading?.tone} data-held={handoff.held ? true : undefined}>
      <div className={classes.head}>
        <b>{say(handoff.company)}</b>
        <span className={classes.score}>
          {handoff.score}
          <small>{say({ ja: '点', en: ' pt' })}</small>
        </span>
      </div>
      <p className={classes.person}>{say(handoff.person)}</p>
      <p>{say(handoff.why)}</p>
      {reading ? <SlaClock reading={reading} /> : null}
      {handoff.held ? <HeldClock word={say({ ja: '保留', en: 'Held' })} until={say(handoff.held)} /> : null}
      <footer>
        <Initial name={say(handoff.owner)} size="sm" />
        <span>{say(handoff.next)}</span>
        {handoff.column === 'mql' ? (
          <TextLink href="/answer">{say({ ja: '回答する', en: 'Answer' })}</TextLink>
        ) : null}
      </footer>
    </article>
  )
}
