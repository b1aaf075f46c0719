import { readFileSync } from 'node:fs'
import {
  beginSession,
  compileScenario,
  type Happening,
  hear,
  moveTo,
  type Program,
  type Session,
} from '@shirube/engine'
import { DAY, HOUR, plainPlay, START, someFacts, someWorld } from '@shirube/engine/testing'
import { parseScenario } from '@shirube/scenario'
import { describe, expect, it } from 'vitest'
import { compilerOf } from '../_registry/compile.ts'
import { modelOf } from '../_registry/model.ts'

type Facts = Parameters<typeof someWorld>[0]

function programOf(example: string): Program {
  const file = new URL(`../../../../examples/${example}.scenario.json`, import.meta.url)
  const scenario = parseScenario(JSON.parse(readFileSync(file, 'utf8')))
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error))
  const { program } = compileScenario(scenario.value, { modelOf, compilerOf, assets: { has: () => true } })
  if (!program) throw new Error('no program')
  return program
}

/** The steps that the lead went through, each with the way it left by. */
const pathOf = (session: Session): readonly string[] =>
  session.trace.flatMap(({ command }) => {
    if (command.kind !== 'visit.left') return []
    return [command.port === undefined ? command.node : `${command.node}:${command.port}`]
  })

/** A lead on its way through an example, seen from outside. */
class Journey {
  #session: Session
  constructor(example: string, facts: Facts = {}, entry = 0) {
    const start = { runId: 'r', program: programOf(example), world: someWorld(facts), now: START, entry }
    this.#session = beginSession(start, plainPlay)
  }
  get path(): readonly string[] {
    return pathOf(this.#session)
  }
  get end(): string {
    const { phase } = this.#session.state
    return phase.kind === 'ended' ? phase.reason : phase.kind
  }
  get lead(): { readonly stage: string; readonly qualification: string } {
    return this.#session.world.facts.lead
  }
  get goals(): readonly string[] {
    return this.#session.state.goals
  }
  get sent(): readonly string[] {
    return this.#session.trace.flatMap(({ command }) =>
      command.kind === 'apply' && command.effect.kind === 'message' ? [command.effect.mail] : [],
    )
  }
  later(ms: number): this {
    this.#session = moveTo(this.#session, this.#session.now + ms, plainPlay)
    return this
  }
  happens(kind: Happening['kind'], payload: Happening['payload']): this {
    this.#session = hear(this.#session, { kind, payload }, plainPlay)
    return this
  }
  /** Something about what a step made: its mail, its task, its handoff. */
  about(step: string, kind: Happening['kind'], payload: Happening['payload']): this {
    const made = Object.entries(this.#session.state.refs).find(([node]) => node === step)?.[1]
    if (!made) throw new Error(`${step} has made nothing`)
    const field = kind.startsWith('mail.') ? 'message' : kind.startsWith('call.') ? 'task' : 'handoff'
    return this.happens(kind, { ...payload, [field]: made.key })
  }
}

const scored = (site: number): Facts => ({ scores: { ...someFacts().scores, site } })

describe('whitepaper follow-up', () => {
  it('[D7] [S50] [S60] leads an interested reader by a call to a handoff that sales accepts', () => {
    const journey = new Journey('whitepaper-follow-up', scored(12))
    expect(journey.sent).toEqual(['whitepaper-thanks'])
    journey.later(2 * HOUR).about('thanks', 'mail.clicked', { link: 'l', url: 'u' })
    journey.later(HOUR).about('call', 'call.completed', { outcome: 'appointment' })
    expect(journey.lead).toMatchObject({ stage: 'qualification', qualification: 'mql' })
    journey.later(HOUR).about('handoff', 'handoff.answered', { answer: 'accepted' })
    expect(journey.path).toEqual([
      'audience:yes',
      'thanks:sent',
      'reaction:clicked',
      'score:mql',
      'call:appointment',
      'mql:next',
      'handoff:accepted',
      'accepted:next',
      'deal',
    ])
    expect(journey.end).toBe('finished')
    expect(journey.lead).toMatchObject({ stage: 'engagement', qualification: 'sal' })
    expect(journey.goals).toEqual(['sal'])
  })

  it('[S2] [S34] gives a reader without a reaction a case study three days later, and ends there', () => {
    const journey = new Journey('whitepaper-follow-up').later(30 * DAY)
    expect(journey.sent).toEqual(['whitepaper-thanks', 'whitepaper-case'])
    expect(journey.path).toEqual([
      'audience:yes',
      'thanks:sent',
      'reaction:timeout',
      'score:otherwise',
      'pause:next',
      'case:sent',
      'interest:timeout',
      'rescore:otherwise',
      'nurtured',
    ])
  })

  it('[D7] takes a lead back to nurturing whom sales returns', () => {
    const journey = new Journey('whitepaper-follow-up', scored(30)).later(3 * DAY)
    journey.about('call', 'call.completed', { outcome: 'appointment' })
    journey.about('handoff', 'handoff.answered', { answer: 'rejected', reason: '時期が先' })
    expect(journey.path.slice(-3)).toEqual(['handoff:rejected', 'back:next', 'kept'])
    expect(journey.lead).toMatchObject({ stage: 'nurturing', qualification: 'none' })
  })

  it('sends nothing to competitors, to customers, or without consent', () => {
    for (const facts of [{ lists: ['competitor'] }, { consents: {} }]) {
      const journey = new Journey('whitepaper-follow-up', facts)
      expect(journey.path).toEqual(['audience:no', 'outside'])
      expect(journey.sent).toEqual([])
    }
    const customer = new Journey('whitepaper-follow-up', { lists: ['customer'] })
    expect(customer.end).toBe('exit')
    expect(customer.sent).toEqual([])
  })

  it('lets go of somebody who unsubscribes, wherever they are', () => {
    const journey = new Journey('whitepaper-follow-up').later(DAY)
    journey.happens('mail.unsubscribed', { channel: 'email' })
    expect(journey.end).toBe('exit')
    expect(journey.later(30 * DAY).sent).toEqual(['whitepaper-thanks'])
  })
})

describe('MQL handoff', () => {
  const fitting: Facts = { scores: { ...someFacts().scores, company: 5, site: 20 } }

  it('[D7] hands over, calls, and ends when sales judges closing possible', () => {
    const journey = new Journey('mql-handoff', fitting)
    journey.about('handoff', 'handoff.answered', { answer: 'accepted' })
    journey.about('call', 'call.completed', { outcome: 'no_answer' }).later(DAY)
    journey.happens('qualification.changed', { before: 'sal', after: 'sql' })
    expect(journey.path).toEqual([
      'audience:yes',
      'mql:next',
      'tell:next',
      'handoff:accepted',
      'accepted:next',
      'call',
    ])
    expect(journey.end).toBe('goal')
    expect(journey.goals).toEqual(['sql'])
  })

  it('[D7] looks again ninety days after sales returned the lead, and hands over once more', () => {
    const journey = new Journey('mql-handoff', fitting)
    journey.about('handoff', 'handoff.answered', { answer: 'rejected' }).later(90 * DAY)
    expect(journey.path.slice(-6)).toEqual([
      'handoff:rejected',
      'back:next',
      'rest:next',
      'still:hot',
      'mql:next',
      'tell:next',
    ])
    journey.about('handoff', 'handoff.answered', { answer: 'accepted' })
    journey.about('call', 'call.completed', { outcome: 'appointment' })
    expect(journey.path.at(-1)).toBe('deal')
  })
})

describe('welcome', () => {
  it.each([0, 1])('comes in by start %d and sends three mails to somebody who does not react', (entry) => {
    const journey = new Journey('welcome', {}, entry).later(60 * DAY)
    expect(journey.sent).toEqual(['welcome-hello', 'welcome-proof', 'welcome-proof-again', 'welcome-action'])
    expect(journey.path).toEqual([
      'audience:yes',
      'hello:sent',
      'pause:next',
      'proof:sent',
      'reaction:timeout',
      'again:sent',
      'midweek:next',
      'action:sent',
      'end',
    ])
  })

  it('[S2] sends another mail to somebody who clicks', () => {
    const journey = new Journey('welcome').later(5 * DAY)
    journey.about('proof', 'mail.clicked', { link: 'l', url: 'u' }).later(60 * DAY)
    expect(journey.sent).toEqual(['welcome-hello', 'welcome-proof', 'welcome-resource', 'welcome-action'])
  })

  it('ends at the goal when the lead inquires', () => {
    const journey = new Journey('welcome')
      .later(DAY)
      .happens('form.submitted', { form: 'contact', submission: 's' })
    expect(journey.end).toBe('goal')
  })

  it('notes an address that cannot be reached', () => {
    const { lead } = someFacts()
    const journey = new Journey('welcome', { lead: { ...lead, fields: {} } })
    expect(journey.path).toEqual(['audience:yes', 'hello:undeliverable', 'unreached:next'])
  })
})
