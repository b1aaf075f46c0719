export type { OrganisationSettings } from './organisation/settings.ts'
export { defaultOrganisationSettings, organisationSettingsSchema } from './organisation/settings.ts'
