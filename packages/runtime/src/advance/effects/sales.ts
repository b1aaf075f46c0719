import { type Facts, NO_NEEDS, zoneOf } from '@shirube/audience'
import {
  insertCallTask,
  insertHandoff,
  markOverdue,
  scoreReasons,
  setLeadOwner,
  staffById,
} from '@shirube/db'
import { addWorkTime } from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import { addDuration, type Duration } from '@shirube/kernel/zone'
import { writeHotLeadMail } from '../../handoff/hot-lead-mail.ts'
import { factsNow } from '../../ingest/session.ts'
import { workTimeOf } from '../../live/work-rules.ts'
import { type Apply, DONE, type EffectContext, recordOwn } from './context.ts'
import { choose, writeTo } from './staff.ts'
import { OVERDUE_TEXT } from './text.ts'

const REASONS = 8

async function giveOwner(context: EffectContext, owner: string, before: string | undefined): Promise<void> {
  if (before === owner) return
  const { tx, lead, now } = context.session
  await setLeadOwner(tx, lead, { to: owner, now })
  await recordOwn(context, {
    kind: 'owner.changed',
    payload: { ...(before !== undefined && { before }), after: owner },
  })
}

/** When time that a step gives a colleague is over, as its own clock has it. */
function dueAfter(
  { session }: EffectContext,
  facts: Facts,
  { length, inHours }: { readonly length: Duration; readonly inHours: true | undefined },
): EpochMs {
  const { now, live } = session
  if (!inHours) return addDuration(now, length, zoneOf(facts))
  return addWorkTime(now, length, workTimeOf(live))
}

/** Opens a call for inside sales; without a fitting colleague it waits in the queue of all. */
export const applyCallTask: Apply<'callTask'> = async (effect, context) => {
  const { session, run, node } = context
  const facts = await factsNow(session, NO_NEEDS)
  const assignee = await choose(effect.to, context)
  const key = `run:${run.id}:${context.key}:call`
  await insertCallTask(
    session.tx,
    {
      id: session.runtime.newId(),
      key,
      leadId: session.lead,
      runId: run.id,
      node,
      ...(assignee && { assignee: assignee.id }),
      priority: effect.priority,
      script: effect.script,
      dueAt: dueAfter(context, facts, { length: effect.dueIn, inHours: effect.inHours }),
    },
    session.now,
  )
  return { kind: 'done', ref: key }
}

/** Gives the lead to sales with the reasons as they stand, and makes the chosen colleague its owner. */
export const applyHandoff: Apply<'handoff'> = async (effect, context) => {
  const { session, run, node } = context
  const facts = await factsNow(session, NO_NEEDS)
  const owner = await choose(effect.to, context)
  const key = `run:${run.id}:${context.key}:handoff`
  const reasons = { scores: facts.scores, entries: await scoreReasons(session.tx, session.lead, REASONS) }
  const id = session.runtime.newId()
  const answerBy = dueAfter(context, facts, { length: effect.answerIn, inHours: effect.inHours })
  await insertHandoff(
    session.tx,
    {
      id,
      key,
      leadId: session.lead,
      runId: run.id,
      node,
      ...(owner && { owner: owner.id }),
      note: effect.note,
      reasons,
      answerBy,
    },
    session.now,
  )
  if (owner) {
    await giveOwner(context, owner.id, facts.lead.owner)
    const at = { id: run.id, versionId: run.versionId, node }
    const given = { handoff: id, key: context.key, note: effect.note, reasons, answerBy, run: at }
    await writeHotLeadMail(session, owner, given)
  }
  return { kind: 'done', ref: key }
}

/** Marks what a step of this run had asked for as overdue and tells whoever hears of it. */
export const applyOverdue: Apply<'overdue'> = async (effect, context) => {
  const { session, state } = context
  const task = state.refs[effect.about]?.key
  const taskKind = task === undefined ? undefined : await markOverdue(session.tx, task, session.now)
  if (task === undefined || taskKind === undefined) return DONE
  await recordOwn(context, { kind: 'task.overdue', payload: { task, taskKind } })
  const fallback = session.live.organisation.settings.escalateTo
  const member =
    (effect.escalateTo && (await choose(effect.escalateTo, context))) ??
    (fallback && (await staffById(session.tx, fallback)))
  if (!member) return DONE
  const { fields } = (await factsNow(session, NO_NEEDS)).lead
  const name = [fields['lastName'], fields['firstName']].filter((part) => typeof part === 'string').join(' ')
  await writeTo(member, { about: 'overdue', ...OVERDUE_TEXT[member.language](taskKind, name) }, context)
  return DONE
}
