import {
  type Actor,
  lockAdmins,
  transaction,
  type UserChange,
  type UserRow,
  updateUser,
  userById,
} from '@shirube/db'
import { deleteSessionsOf } from '@shirube/db/account'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'

const TEXT = {
  last: {
    ja: '管理者が一人もいなくなるため、変更できません',
    en: 'This would leave nobody who administers',
  },
} as const

const shown = ({ name, role, active, language }: UserRow) => ({ name, role, active, language })

/**
 * Changes an account. A change of what somebody may do ends every session of theirs. Throws `not_found`, and
 * `conflict` when nobody would be left who administers.
 */
export async function changeUser(
  runtime: Runtime,
  asked: { readonly id: string; readonly change: Omit<UserChange, 'passwordHash'> },
  actor: Actor,
): Promise<UserRow> {
  const { id, change } = asked
  return await transaction(runtime.db, async (tx) => {
    const admins = await lockAdmins(tx)
    const before = await userById(tx, id)
    if (!before) throw new AppError('not_found', `There is no user ${id}`)
    const steps = change.active === false || (change.role !== undefined && change.role !== 'admin')
    if (steps && admins.length === 1 && admins[0] === id) throw new AppError('conflict', TEXT.last)
    const after = await updateUser(tx, id, change)
    if (!after) throw new AppError('not_found', `There is no user ${id}`)
    if (after.role !== before.role || after.active !== before.active) await deleteSessionsOf(tx, id)
    await noteChange(
      tx,
      {
        actor,
        action: 'user.changed',
        subject: { kind: 'user', id },
        before: shown(before),
        after: shown(after),
      },
      runtime.clock.now(),
    )
    return after
  })
}
