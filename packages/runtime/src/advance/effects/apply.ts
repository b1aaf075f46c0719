import type { Effect, EffectResult } from '@shirube/engine'
import { assertNever } from '@shirube/kernel'
import { applyAttribute, applyList, applyQualification, applyScore, applyStage } from './change.ts'
import type { EffectContext } from './context.ts'
import { applyMessage } from './message.ts'
import { applyCallTask, applyHandoff, applyOverdue } from './sales.ts'
import { applyNotify } from './staff.ts'

/** Does what a step wants done inside the database, in the transaction of the advance. */
export function applyEffect(effect: Effect, context: EffectContext): Promise<EffectResult> {
  switch (effect.kind) {
    case 'message':
      return applyMessage(effect, context)
    case 'notify':
      return applyNotify(effect, context)
    case 'score':
      return applyScore(effect, context)
    case 'attribute':
      return applyAttribute(effect, context)
    case 'stage':
      return applyStage(effect, context)
    case 'qualification':
      return applyQualification(effect, context)
    case 'list':
      return applyList(effect, context)
    case 'callTask':
      return applyCallTask(effect, context)
    case 'handoff':
      return applyHandoff(effect, context)
    case 'overdue':
      return applyOverdue(effect, context)
    default:
      return assertNever(effect)
  }
}
