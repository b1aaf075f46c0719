import { assetsOf, assetsOfMatch, type Condition, type EventMatch } from '@shirube/audience'
import {
  type Anchor,
  type Arm,
  type BlockTarget,
  type CompileContext,
  checkAssets,
  type NodeCompile,
  pairUp,
} from '@shirube/engine'
import type { Listen, WaitArm, WaitForEvent } from './model.ts'
import { en } from './text.en.ts'
import { ja } from './text.ja.ts'

const PROBLEMS = pairUp(ja.problems, en.problems)
const SENDS = 'send-email'

type MailListen = Extract<Listen, { kind: 'mail' }>

function matchOf({ reaction }: MailListen): EventMatch {
  // A mailbox that is full today still gets the mail tomorrow: only a lasting bounce counts.
  if (reaction === 'bounced')
    return { kind: 'mail.bounced', where: [{ field: 'bounce', op: 'is', value: 'hard' }] }
  return { kind: `mail.${reaction}` }
}

function checkStep(step: string, field: string, context: CompileContext): void {
  const type = context.typeOf(step)
  if (step === '') context.report({ severity: 'error', code: 'no-step', field: field }, PROBLEMS.noStep)
  else if (type === undefined)
    context.report({ severity: 'error', code: 'step-missing', field: field }, PROBLEMS.stepMissing)
  else if (type !== SENDS)
    context.report({ severity: 'error', code: 'step-sends-nothing', field: field }, PROBLEMS.stepSendsNothing)
}

function armOf({ id, listen }: WaitArm, field: string, context: CompileContext): readonly Arm<BlockTarget>[] {
  const next = { port: id }
  switch (listen.kind) {
    case 'event':
      checkAssets(context, `${field}.listen.match`, assetsOfMatch(listen.match))
      return [{ match: listen.match, next }]
    case 'mail':
      checkStep(listen.step, `${field}.listen.step`, context)
      return [{ match: matchOf(listen), about: listen.step, next }]
    case 'condition':
      return []
  }
}

/** A reaction to a mail may come before the lead does: it counts from when the mail went out. */
function anchorOf({ arms, anchor }: WaitForEvent, context: CompileContext): Anchor {
  if (anchor === 'entry') return { kind: 'entry' }
  const [first, ...others] = arms.flatMap((arm, i) =>
    arm.listen.kind === 'mail' ? [{ i, step: arm.listen.step }] : [],
  )
  if (!first) return { kind: 'arrival' }
  for (const { i, step } of others) {
    if (step !== first.step)
      context.report(
        { severity: 'error', code: 'several-mails', field: `arms.${i}.listen.step` },
        PROBLEMS.severalMails,
      )
  }
  return { kind: 'message', node: first.step }
}

function untilOf(
  arms: readonly WaitArm[],
  context: CompileContext,
): { readonly when: Condition; readonly next: BlockTarget } | undefined {
  const i = arms.findIndex((arm) => arm.listen.kind === 'condition')
  const arm = arms[i]
  if (arm?.listen.kind !== 'condition') return undefined
  const field = `arms.${i}.listen.when`
  if (arm.listen.when === null) {
    context.report({ severity: 'error', code: 'no-condition', field: field }, PROBLEMS.noCondition)
    return undefined
  }
  checkAssets(context, field, assetsOf(arm.listen.when))
  return { when: arm.listen.when, next: { port: arm.id } }
}

/** One wait: an arm for each event, the condition as its level, and the time-out. */
export const compiler: NodeCompile<WaitForEvent> = {
  kind: 'step',
  compile(data, context) {
    const until = untilOf(data.arms, context)
    const at = { kind: 'from', start: { at: 'arrival' }, plus: data.timeout, zone: 'lead' } as const
    return [
      {
        op: 'wait',
        anchor: anchorOf(data, context),
        arms: data.arms.flatMap((arm, i) => armOf(arm, `arms.${i}`, context)),
        ...(until && { until }),
        timeout: { at, next: { port: 'timeout' } },
      },
    ]
  },
}
