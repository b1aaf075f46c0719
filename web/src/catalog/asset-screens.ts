import type { AssetKind } from '@shirube/kernel'

/** The screen of each kind of thing: the list, and below it one of them by its id. */
export const ASSET_SCREENS: Partial<Record<AssetKind, `/${string}`>> = {
  mail: '/mails',
  form: '/forms',
  list: '/lists',
  segment: '/segments',
  material: '/materials',
  seminar: '/seminars',
  scenario: '/scenarios',
  pageGroup: '/settings/page-groups',
  customEvent: '/settings/custom-events',
  customField: '/settings/custom-fields',
  team: '/settings/teams',
  user: '/settings/users',
}
