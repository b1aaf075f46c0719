import type { Stage } from '@shirube/audience'
import { assertNever, LANGUAGES, sameJson } from '@shirube/kernel'
import type { RunFacts } from '../step/input.ts'
import type { Applied, ApplyEffect, Happening } from './world.ts'

type Effect = Parameters<ApplyEffect>[0]
type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>
type Context = Parameters<ApplyEffect>[1]

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

function queueMail(effect: Of<'message'>, { key, runId, facts, now }: Context): Applied {
  if (typeof facts.lead.fields['email'] !== 'string')
    return { facts, events: [], result: { kind: 'refused', reason: 'no-address' } }
  const marketing = effect.purpose === 'marketing'
  if (marketing && facts.consents.email !== 'granted')
    return { facts, events: [], result: { kind: 'refused', reason: 'no-consent' } }
  const message = `run:${runId}:${key}:${effect.channel}`
  const accepted = { kind: 'mail.accepted', payload: { message, mail: effect.mail } } as const
  const sending = { ...facts.sending, recent: [...facts.sending.recent, ...(marketing ? [now] : [])] }
  return { ...done({ ...facts, sending }, [], message), answers: [accepted] }
}

/** The lead with other fields; language and zone stand in it a second time, where sending and waiting read them. */
function leadWith(lead: RunFacts['lead'], fields: RunFacts['lead']['fields']): RunFacts['lead'] {
  const { language: _language, timeZone: _timeZone, ...rest } = lead
  const language = LANGUAGES.find((one) => one === fields['language'])
  const { timeZone } = fields
  return {
    ...rest,
    fields,
    ...(language && { language }),
    ...(typeof timeZone === 'string' && { timeZone }),
  }
}

function setAttribute(effect: Of<'attribute'>, { facts }: Context): Applied {
  const { field, value } = effect
  const { [field]: before, ...rest } = facts.lead.fields
  if (sameJson(before ?? null, value)) return done(facts)
  const fields = value === null ? rest : { ...rest, [field]: value }
  const beside = field === 'language' || field === 'timeZone'
  const lead = beside ? leadWith(facts.lead, fields) : { ...facts.lead, fields }
  const payload = { field, before, after: value ?? undefined }
  return done({ ...facts, lead }, [{ kind: 'attribute.changed', payload }])
}

function setQualification(effect: Of<'qualification'>, { facts }: Context): Applied {
  const before = facts.lead.qualification
  if (before === effect.qualification) return done(facts)
  const payload = { before, after: effect.qualification }
  return done(withLead(facts, { qualification: effect.qualification }), [
    { kind: 'qualification.changed', payload },
  ])
}

function changeList(effect: Of<'list'>, { facts }: Context): Applied {
  const member = facts.lists.includes(effect.list)
  if (member === (effect.change === 'add')) return done(facts)
  const lists = member ? facts.lists.filter((list) => list !== effect.list) : [...facts.lists, effect.list]
  const kind = member ? 'list.removed' : 'list.added'
  return done({ ...facts, lists }, [{ kind, payload: { list: effect.list } }])
}

function noteOverdue(effect: Of<'overdue'>, { facts, refs }: Context): Applied {
  const task = refs[effect.about]
  if (task === undefined) return done(facts)
  const payload = { task, taskKind: task.startsWith('handoff') ? 'handoff' : 'call' }
  return done(facts, [{ kind: 'task.overdue', payload }])
}

/** Effects as a rehearsal sees them: the facts change as they would in the database, and nothing leaves the machine. */
export const applyInMemory: ApplyEffect = (effect, context) => {
  const { facts } = context
  switch (effect.kind) {
    case 'message':
      return queueMail(effect, context)
    case 'notify':
      return done(facts)
    case 'score': {
      const scores = { ...facts.scores, [effect.axis]: facts.scores[effect.axis] + effect.points }
      return done({ ...facts, scores })
    }
    case 'attribute':
      return setAttribute(effect, context)
    case 'stage':
      return setStage(facts, effect.stage)
    case 'qualification':
      return setQualification(effect, context)
    case 'list':
      return changeList(effect, context)
    case 'callTask':
    case 'handoff':
      return done(facts, [], `${effect.kind}:${context.runId}:${context.key}`)
    case 'overdue':
      return noteOverdue(effect, context)
    default:
      return assertNever(effect)
  }
}
