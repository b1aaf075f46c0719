import type { Organisation, organisationEndpoints } from '@shirube/contract'
import { defaultOrganisationSettings, organisationSettingsSchema } from '@shirube/contract'
import { type OrganisationRow, organisationRow, updateOrganisation } from '@shirube/db'
import { AppError } from '@shirube/kernel'
import { isZone } from '@shirube/kernel/zone'
import { found } from '../../app/found.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { changing } from '../../audit/changing.ts'

const NO_ZONE = { ja: 'このタイムゾーンはありません', en: 'There is no such time zone' } as const

const present = ({ name, language, timeZone, settings }: OrganisationRow): Organisation => ({
  name,
  language,
  timeZone,
  settings: organisationSettingsSchema.parse({
    ...defaultOrganisationSettings(name),
    ...(settings as object),
  }),
})

/** What is done about the organisation. */
export const organisationHandlers = (context: ServerContext): Handlers<typeof organisationEndpoints> => ({
  show: async () => present(found(await organisationRow(context.runtime.db))),
  put: (call) =>
    changing(context, call, async (tx) => {
      const after = call.body
      if (!isZone(after.timeZone)) {
        const issues = [{ path: 'timeZone', message: NO_ZONE.en, text: NO_ZONE }]
        throw new AppError('bad_input', NO_ZONE, { issues })
      }
      const before = present(found(await organisationRow(tx)))
      await updateOrganisation(tx, after)
      const subject = { kind: 'organisation', id: '1' }
      return { answer: after, note: { action: 'organisation.changed', subject, before, after } }
    }),
})
