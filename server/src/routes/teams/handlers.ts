import type { teamEndpoints } from '@shirube/contract'
import { deleteTeam, putTeam, teamRows, userRows } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { found } from '../../app/found.ts'
import { refuseIfUsed } from '../../app/refuse-if-used.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'

const NO_USER = { ja: 'このユーザーはいません', en: 'There is no such user' } as const

/** What is done about teams. */
export const teamHandlers = (context: ServerContext): Handlers<typeof teamEndpoints> => ({
  list: async () => ({
    items: (await teamRows(context.runtime.db)).map((team) => ({ ...team, members: [...team.members] })),
  }),
  put: (call) =>
    changing(context, call, async (tx) => {
      const { id } = call.params
      const [before] = await teamRows(tx, id)
      const known = new Set((await userRows(tx)).map((user) => user.id))
      const issues = call.body.members.flatMap((member, i) =>
        known.has(member) ? [] : [{ path: `members.${i}`, message: NO_USER.en, text: NO_USER }],
      )
      if (issues.length > 0) throw new AppError('bad_input', NO_USER, { issues })
      const after = { id, name: call.body.name, members: [...new Set(call.body.members)] }
      await putTeam(tx, after)
      return { answer: after, note: { action: 'team.changed', subject: { kind: 'team', id }, before, after } }
    }),
  remove: (call) =>
    changing(context, call, async (tx) => {
      const { id } = call.params
      const [before] = await teamRows(tx, id)
      found(before)
      await refuseIfUsed(tx, [{ kind: 'team', id }])
      await deleteTeam(tx, id)
      return { answer: undefined, note: { action: 'team.removed', subject: { kind: 'team', id }, before } }
    }),
})
