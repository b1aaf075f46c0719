import { type FieldValue, NO_NEEDS } from '@shirube/audience'
import {
  addToList,
  bookScore,
  hasList,
  removeFromList,
  setLeadField,
  setLeadQualification,
  setLeadStage,
} from '@shirube/db'
import { sameJson } from '@shirube/kernel'
import { crossingsOf } from '../../ingest/score.ts'
import { factsNow } from '../../ingest/session.ts'
import { type Apply, DONE, recordOwn } from './context.ts'

export const applyScore: Apply<'score'> = async (effect, context) => {
  const { session, run } = context
  const facts = await factsNow(session, NO_NEEDS)
  const { axis, points, note } = effect
  const crossed = await crossingsOf(session, facts, [{ axis, points, at: session.now }])
  await bookScore(session.tx, session.lead, [{ axis, points, at: session.now, runId: run.id, note }])
  session.scoreChanged = true
  for (const payload of crossed) await recordOwn(context, { kind: 'score.crossed', payload })
  return DONE
}

export const applyAttribute: Apply<'attribute'> = async (effect, context) => {
  const { tx, lead, now } = context.session
  const before: FieldValue | undefined = await setLeadField(tx, lead, {
    field: effect.field,
    value: effect.value,
    now,
  })
  const after = effect.value ?? undefined
  if (sameJson(before ?? null, after ?? null)) return DONE
  const payload = {
    field: effect.field,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  }
  await recordOwn(context, { kind: 'attribute.changed', payload })
  return DONE
}

export const applyStage: Apply<'stage'> = async (effect, context) => {
  const { tx, lead, now } = context.session
  const before = (await factsNow(context.session, NO_NEEDS)).lead.stage
  if (before === effect.stage) return DONE
  await setLeadStage(tx, lead, { to: effect.stage, now })
  await recordOwn(context, { kind: 'stage.changed', payload: { before, after: effect.stage } })
  return DONE
}

export const applyQualification: Apply<'qualification'> = async (effect, context) => {
  const { tx, lead, now } = context.session
  const before = (await factsNow(context.session, NO_NEEDS)).lead.qualification
  if (before === effect.qualification) return DONE
  await setLeadQualification(tx, lead, { to: effect.qualification, now })
  await recordOwn(context, {
    kind: 'qualification.changed',
    payload: { before, after: effect.qualification },
  })
  return DONE
}

export const applyList: Apply<'list'> = async (effect, context) => {
  const { tx, lead, now } = context.session
  const add = effect.change === 'add'
  const changed = add
    ? await addToList(tx, { list: effect.list, lead }, now)
    : await removeFromList(tx, effect.list, lead)
  // A list may be deleted while a run of an older version is under way: that must not stop the run.
  if (!changed && !(await hasList(tx, effect.list))) return { kind: 'refused', reason: 'asset-missing' }
  if (changed)
    await recordOwn(context, { kind: add ? 'list.added' : 'list.removed', payload: { list: effect.list } })
  return DONE
}
