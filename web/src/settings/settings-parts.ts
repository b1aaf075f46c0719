import type { Role } from '@shirube/contract'
import type { ja } from './text.ja.ts'

/** One part of the settings, and who may see it; nobody named: everybody. */
export interface SettingsPart {
  readonly key: keyof (typeof ja)['parts']
  readonly roles?: readonly Role[]
}

/** The parts of the settings in their groups. */
export const SETTINGS_PARTS: readonly {
  readonly key: keyof (typeof ja)['groups']
  readonly parts: readonly SettingsPart[]
}[] = [
  { key: 'own', parts: [{ key: 'account' }] },
  {
    key: 'organisation',
    parts: [{ key: 'organisation' }, { key: 'sending' }, { key: 'users' }, { key: 'teams' }],
  },
  {
    key: 'data',
    parts: [{ key: 'tracking' }, { key: 'page-groups' }, { key: 'custom-fields' }, { key: 'custom-events' }],
  },
  {
    key: 'system',
    parts: [
      { key: 'transfers', roles: ['admin', 'marketer'] },
      { key: 'api-keys', roles: ['admin'] },
      { key: 'audit', roles: ['admin'] },
    ],
  },
]
