import type { mailEndpoints } from '@shirube/contract'
import {
  linkFigures,
  mailById,
  mailFigures,
  mailList,
  mailVersion,
  mailVersions,
  type Queryable,
  usesOf as usesOfMail,
} from '@shirube/db'
import { mailContentSchema } from '@shirube/email'
import { correctMail, restoreMail, retireMail, saveMail, sendTestMail } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { usesByAsset } from '../../app/uses-by-asset.ts'
import { presentFigures, presentListed, presentMail, presentUse } from './present.ts'

/** The mails with where they are used and what became of them. */
async function listMails(db: Queryable) {
  const [mails, rows] = await Promise.all([mailList(db), mailFigures(db)])
  const figures = new Map(rows.map((row) => [row.mail, row]))
  const usesOf = await usesByAsset(
    db,
    'mail',
    mails.map(({ id }) => id),
  )
  return {
    items: mails.map((mail) => presentListed(mail, { uses: usesOf(mail.id), figures: figures.get(mail.id) })),
  }
}

/** What is done about mails. */
export const mailHandlers = ({ runtime }: ServerContext): Handlers<typeof mailEndpoints> => ({
  list: () => listMails(runtime.db),
  show: async ({ params }) => presentMail(found(await mailById(runtime.db, params.id))),
  put: async ({ params, body, actor }) =>
    presentMail(await saveMail(runtime, { id: params.id, ...body }, actor)),
  async archive({ params, actor }) {
    await retireMail(runtime, params.id, actor)
    return undefined
  },
  async restore({ params, actor }) {
    await restoreMail(runtime, params.id, actor)
    return undefined
  },
  async uses({ params }) {
    found(await mailById(runtime.db, params.id))
    const uses = await usesOfMail(runtime.db, { kind: 'mail', id: params.id })
    return { items: uses.filter((use) => use.kind === 'scenario').map(presentUse) }
  },
  async figures({ params: { id } }) {
    found(await mailById(runtime.db, id))
    const [[row], links] = await Promise.all([mailFigures(runtime.db, id), linkFigures(runtime.db, id)])
    return { ...presentFigures(row), links: [...links] }
  },
  async versions({ params }) {
    found(await mailById(runtime.db, params.id))
    const items = await mailVersions(runtime.db, params.id)
    return { items: items.map(({ version, createdAt }) => ({ version, at: createdAt })) }
  },
  async version({ params }) {
    const kept = found(await mailVersion(runtime.db, params.id, params.version))
    return { version: kept.version, at: kept.createdAt, content: mailContentSchema.parse(kept.content) }
  },
  async test({ params, body, actor }) {
    await sendTestMail(runtime, { id: params.id, ...body }, actor)
    return undefined
  },
  async correct({ params, actor }) {
    const versions = await correctMail(runtime, params.id, actor)
    return { versions: versions.map(({ scenarioId, ...use }) => presentUse({ id: scenarioId, ...use })) }
  },
})
