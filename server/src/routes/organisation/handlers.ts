import type { Organisation, organisationEndpoints } from '@shirube/contract'
import {
  lockOrganisation,
  type OrganisationRow,
  organisationRow,
  scheduleJob,
  updateOrganisation,
} from '@shirube/db'
import { AppError, badInput, sameJson } from '@shirube/kernel'
import { isZone } from '@shirube/kernel/zone'
import { TESTS_JOB, workTimeOf } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { settingsOf } from '../../app/settings-of.ts'
import { changing } from '../../audit/changing.ts'

const NO_ZONE = { ja: 'このタイムゾーンはありません', en: 'There is no such time zone' } as const
const OVERTAKEN = {
  ja: 'ほかの人が先に設定を保存しました。最新の設定を読み込んでから、もう一度変更してください',
  en: 'Somebody else has saved the settings first. Load them again, then make your change once more',
} as const

const present = (row: OrganisationRow): Organisation => ({
  name: row.name,
  language: row.language,
  timeZone: row.timeZone,
  settings: settingsOf(row),
  revision: row.revision,
})

/** What was put, with the signature that is in force: that one is decided apart, with its key. */
function withSignature(put: Organisation, { settings }: Organisation): Organisation {
  const { dkim: _, ...sender } = put.settings.sender
  const { dkim } = settings.sender
  return { ...put, settings: { ...put.settings, sender: { ...sender, ...(dkim && { dkim }) } } }
}

/** What is done about the organisation. */
export const organisationHandlers = (context: ServerContext): Handlers<typeof organisationEndpoints> => ({
  show: async () => present(found(await organisationRow(context.runtime.db))),
  async workTime() {
    const { runtime } = context
    return workTimeOf(await runtime.live.current(runtime.db))
  },
  put: (call) =>
    changing(context, call, async (tx) => {
      if (!isZone(call.body.timeZone)) throw badInput('timeZone', NO_ZONE)
      const before = present(found(await lockOrganisation(tx)))
      if (call.body.revision !== before.revision) throw new AppError('conflict', OVERTAKEN)
      await updateOrganisation(tx, withSignature(call.body, before))
      const after = present(found(await organisationRow(tx)))
      if (!sameJson(before.settings.testAddresses, after.settings.testAddresses))
        await scheduleJob(tx, { kind: TESTS_JOB, key: '1', dueAt: context.runtime.clock.now() })
      const subject = { kind: 'organisation', id: '1' }
      return { answer: after, note: { action: 'organisation.changed', subject, before, after } }
    }),
})
