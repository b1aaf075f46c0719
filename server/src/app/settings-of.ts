import {
  defaultOrganisationSettings,
  type OrganisationSettings,
  organisationSettingsSchema,
} from '@shirube/contract'
import type { OrganisationRow } from '@shirube/db'

/** What an organisation has decided; what it never did is as it is for a new one. */
export const settingsOf = ({
  name,
  settings,
}: Pick<OrganisationRow, 'name' | 'settings'>): OrganisationSettings =>
  organisationSettingsSchema.parse({ ...defaultOrganisationSettings(name), ...(settings as object) })
