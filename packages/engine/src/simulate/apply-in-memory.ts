import type { Stage } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { RunFacts } from '../step/input.ts'
import type { Applied, ApplyEffect, Happening } from './world.ts'

const done = (facts: RunFacts, events: readonly Happening[] = [], ref?: string): Applied => ({
  facts,
  events,
  result: ref === undefined ? { kind: 'done' } : { kind: 'done', ref },
})

const withLead = (facts: RunFacts, lead: Partial<RunFacts['lead']>): RunFacts => ({
  ...facts,
  lead: { ...facts.lead, ...lead },
})

function setStage(facts: RunFacts, stage: Stage): Applied {
  if (facts.lead.stage === stage) return done(facts)
  return done(withLead(facts, { stage }), [
    { kind: 'stage.changed', payload: { before: facts.lead.stage, after: stage } },
  ])
}

/** Effects as a rehearsal sees them: the facts change as they would in the database, and nothing leaves the machine. */
export const applyInMemory: ApplyEffect = (effect, { key, runId, facts, now, refs }) => {
  switch (effect.kind) {
    case 'message': {
      if (typeof facts.lead.fields['email'] !== 'string')
        return { facts, events: [], result: { kind: 'refused', reason: 'no-address' } }
      if (effect.purpose === 'marketing' && facts.consents.email !== 'granted') {
        return { facts, events: [], result: { kind: 'refused', reason: 'no-consent' } }
      }
      const message = `run:${runId}:${key}:${effect.channel}`
      const accepted = { kind: 'mail.accepted', payload: { message, mail: effect.mail } } as const
      const marketing = effect.purpose === 'marketing'
      const sending = { ...facts.sending, recent: [...facts.sending.recent, ...(marketing ? [now] : [])] }
      return { ...done({ ...facts, sending }, [], message), answers: [accepted] }
    }
    case 'notify':
      return done(facts)
    case 'score': {
      const scores = { ...facts.scores, [effect.axis]: facts.scores[effect.axis] + effect.points }
      return done({ ...facts, scores })
    }
    case 'attribute': {
      const before = facts.lead.fields[effect.field]
      const { [effect.field]: _, ...rest } = facts.lead.fields
      const fields = effect.value === null ? rest : { ...rest, [effect.field]: effect.value }
      return done(withLead(facts, { fields }), [
        {
          kind: 'attribute.changed',
          payload: { field: effect.field, before, after: effect.value ?? undefined },
        },
      ])
    }
    case 'stage':
      return setStage(facts, effect.stage)
    case 'qualification': {
      const before = facts.lead.qualification
      if (before === effect.qualification) return done(facts)
      return done(withLead(facts, { qualification: effect.qualification }), [
        { kind: 'qualification.changed', payload: { before, after: effect.qualification } },
      ])
    }
    case 'list': {
      const member = facts.lists.includes(effect.list)
      if (member === (effect.change === 'add')) return done(facts)
      const lists = member
        ? facts.lists.filter((list) => list !== effect.list)
        : [...facts.lists, effect.list]
      return done({ ...facts, lists }, [
        { kind: member ? 'list.removed' : 'list.added', payload: { list: effect.list } },
      ])
    }
    case 'callTask':
    case 'handoff':
      return done(facts, [], `${effect.kind}:${runId}:${key}`)
    case 'overdue': {
      const task = refs[effect.about]
      if (task === undefined) return done(facts)
      return done(facts, [
        {
          kind: 'task.overdue',
          payload: { task, taskKind: task.startsWith('handoff') ? 'handoff' : 'call' },
        },
      ])
    }
    default:
      return assertNever(effect)
  }
}
