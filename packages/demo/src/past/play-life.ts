import { hash32 } from '@shirube/kernel'
import { answersTo } from './answers.ts'
import { reads } from './deeds.ts'
import type { Deed, Life, Moment, World } from './life.ts'
import { inPast, pastClock } from './past-clock.ts'
import { runsOf } from './runs-of-lead.ts'

const HOUR = 3_600_000

/** The browser of a lead, the same at every start. */
const visitorOf = (n: number): string =>
  ['a', 'b', 'c', 'd'].map((part) => hash32(`visitor:${part}:${n}`).toString(16).padStart(8, '0')).join('')

/**
 * Plays one lead's story from its arrival up to now, in the order in which it happened: by the product's own
 * functions, at the clock of that time, so that scores, runs, mails and calls come to be as they always do.
 */
export async function playLife(world: World, life: Life): Promise<void> {
  const clock = pastClock(life.arrives)
  const runtime = inPast(world.runtime, clock)
  const visitor = visitorOf(life.person.n)
  const lead = await life.arrive({ world, runtime, visitor })
  const moment: Moment = { world, runtime, lead, visitor }
  const runs = runsOf(lead)
  const known = new Set<string>()
  const coming: Deed[] = [...life.deeds]
  const { character } = life
  for (;;) {
    if (!life.fresh) {
      const sent = await runs.goOn(runtime)
      const mails = sent.flatMap(({ mailId, key }) => (mailId === null ? [] : [{ id: mailId, key }]))
      const at = clock.now() + character.patience * HOUR
      if (character.opens) coming.push(...mails.map((mail) => reads(at, mail, character.clicks)))
      coming.push(...(await answersTo(moment, life, known)))
    }
    const wakesAt = runs.wakesAt() ?? Number.POSITIVE_INFINITY
    coming.sort((a, b) => a.at - b.at)
    const next = coming[0]
    const at = Math.min(next?.at ?? Number.POSITIVE_INFINITY, wakesAt)
    if (at > world.calendar.now) return
    clock.goTo(at)
    if (next && next.at <= wakesAt) {
      coming.shift()
      await next.does(moment)
    }
  }
}
