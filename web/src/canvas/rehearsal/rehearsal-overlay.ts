import { staysOf } from '@shirube/rehearsal'
import { type Language } from '@shirube/ui'
import type { Overlay } from '../card/overlay.ts'
import { pathOverlay } from '../follow/path-overlay.ts'
import { shortMoment } from '../follow/short-moment.ts'
import type { Assumption } from './assumption.ts'
import { nextMoment, type Rehearsal, skip } from './rehearsal.ts'
import { enteredBy } from './told-rehearsal.ts'

/** The path so far lit, where the lead stands, and what comes next if things go as assumed. */
export function rehearsalOverlay(
  rehearsal: Rehearsal,
  about: {
    readonly assumptions: readonly Assumption[]
    readonly language: Language
    until(when: string): string
  },
): Overlay {
  const { session, draft, zone } = rehearsal
  const { assumptions, language, until } = about
  const place = { language, zone }
  const stays = staysOf(session.trace)
  const open = stays.find(({ leftAt }) => leftAt === null)
  const here = session.state.phase.kind === 'ended' ? undefined : open?.node
  const deadline = session.await.kind === 'wait' ? session.await.deadline : undefined
  const ahead =
    nextMoment(rehearsal, assumptions) === undefined
      ? []
      : staysOf(skip(rehearsal, assumptions).session.trace)
  const planned = new Set<string>(ahead.slice(stays.length).map(({ node }) => node))
  const leaving = here === undefined ? undefined : ahead.find(({ ordinal }) => ordinal === open?.ordinal)
  const entered = enteredBy(rehearsal)
  const fact = shortMoment(session.state.enteredAt, place)
  const lit = stays.map(({ node, port, enteredAt }) => ({
    step: node,
    port: port ?? undefined,
    fact:
      node === here && deadline !== undefined
        ? until(shortMoment(deadline, place))
        : shortMoment(enteredAt, place),
  }))
  return pathOverlay(draft, {
    stays: entered ? [{ ...entered, fact }, ...lit] : lit,
    here,
    planned,
    running: leaving?.port ? { step: leaving.node, port: leaving.port } : undefined,
  })
}
