import type { mailEndpoints } from '@shirube/contract'
import { mailById, mailList, usesOf } from '@shirube/db'
import { correctMail, retireMail, saveMail } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentListed, presentMail, presentUse } from './present.ts'

/** What is done about mails. */
export const mailHandlers = ({ runtime }: ServerContext): Handlers<typeof mailEndpoints> => ({
  list: async () => ({ items: (await mailList(runtime.db)).map(presentListed) }),
  show: async ({ params }) => presentMail(found(await mailById(runtime.db, params.id))),
  put: async ({ params, body, actor }) =>
    presentMail(await saveMail(runtime, { id: params.id, ...body }, actor)),
  async archive({ params, actor }) {
    await retireMail(runtime, params.id, actor)
    return undefined
  },
  async uses({ params }) {
    found(await mailById(runtime.db, params.id))
    const uses = await usesOf(runtime.db, params.id)
    return { items: uses.filter((use) => use.kind === 'scenario').map(presentUse) }
  },
  async correct({ params, actor }) {
    const versions = await correctMail(runtime, params.id, actor)
    return { versions: versions.map(({ scenarioId, ...use }) => presentUse({ id: scenarioId, ...use })) }
  },
})
