import type { invitationEndpoints, Role } from '@shirube/contract'
import { type OneTimeToken, openInvitations } from '@shirube/db/account'
import { invite, takeBackInvitation } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const present = ({ id, email, role, expiresAt }: OneTimeToken) => ({
  id,
  email,
  role: (role ?? 'viewer') as Role,
  expiresAt,
})

/** What is done about invitations. */
export const invitationHandlers = ({
  runtime,
  publicUrl,
}: ServerContext): Handlers<typeof invitationEndpoints> => ({
  list: async () => ({
    items: (await openInvitations(runtime.db, runtime.clock.now())).map(present),
  }),
  invite: async ({ body, actor }) => present(await invite(runtime, { ...body, publicUrl }, actor)),
  async withdraw({ params, actor }) {
    await takeBackInvitation(runtime, params.id, actor)
    return undefined
  },
})
