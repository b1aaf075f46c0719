import { type Actor, assignCall, callById, claimCall, transaction, userById } from '@shirube/db'
import { AppError, badInput, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'

const TEXT = {
  taken: { ja: 'ほかの人が先に担当になりました', en: 'Somebody else has taken this call' },
  over: { ja: 'この架電はすでに終わっています', en: 'This call is over' },
  nobody: { ja: 'この担当者はいません', en: 'There is no such colleague' },
} as const satisfies Record<string, Localised>

interface Assignment {
  readonly call: string
  /** Null gives the call back to the queue. */
  readonly user: string | null
}

async function change(
  runtime: Runtime,
  { call, user }: Assignment,
  about: { readonly actor: Actor; readonly claim: boolean },
): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const before = await callById(tx, call)
    if (!before) throw new AppError('not_found', `There is no call ${call}`)
    const member = user === null ? undefined : await userById(tx, user)
    if (user !== null && !member?.active) throw badInput('user', TEXT.nobody)
    const done =
      about.claim && user !== null ? await claimCall(tx, call, user) : await assignCall(tx, call, user)
    if (!done) throw new AppError('conflict', before.state === 'open' ? TEXT.taken : TEXT.over)
    const note = { actor: about.actor, action: 'call.assigned', subject: { kind: 'call', id: call } } as const
    const was = { assignee: before.assigneeId }
    await noteChange(tx, { ...note, before: was, after: { assignee: user } }, runtime.clock.now())
  })
}

/** Takes a call that nobody has taken. Throws `conflict` when somebody was quicker, or the call is over. */
export const takeCall = (runtime: Runtime, call: string, user: string): Promise<void> =>
  change(runtime, { call, user }, { actor: { kind: 'user', id: user }, claim: true })

/** Gives an open call to a colleague, or back to the queue. Throws `conflict` when it is over. */
export const giveCall = (runtime: Runtime, assignment: Assignment, actor: Actor): Promise<void> =>
  change(runtime, assignment, { actor, claim: false })
