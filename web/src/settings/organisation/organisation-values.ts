import type { Organisation } from '@shirube/contract'
import type { OpenHours } from '@shirube/engine'

/** What the fields of the organisation hold. */
export interface OrganisationValues {
  readonly name: string
  readonly language: Organisation['language']
  readonly timeZone: string
  readonly escalateTo: string | null
  readonly hoursOn: boolean
  readonly settings: { readonly hours: OpenHours }
}

/** What most offices keep; nothing is kept until it is switched on. */
const OFFICE: OpenHours = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' }

/** The fields as they begin. */
export const organisationValues = ({
  name,
  language,
  timeZone,
  settings,
}: Organisation): OrganisationValues => ({
  name,
  language,
  timeZone,
  escalateTo: settings.escalateTo ?? null,
  hoursOn: settings.hours !== undefined,
  settings: { hours: settings.hours ?? OFFICE },
})

/** The organisation with what the fields hold in the place of what it had. */
export function organisationOf(before: Organisation, values: OrganisationValues): Organisation {
  const { escalateTo, hoursOn, settings, ...own } = values
  const { escalateTo: _, hours: __, ...rest } = before.settings
  return {
    ...before,
    ...own,
    settings: {
      ...rest,
      ...(escalateTo !== null && { escalateTo }),
      ...(hoursOn && { hours: settings.hours }),
    },
  }
}
