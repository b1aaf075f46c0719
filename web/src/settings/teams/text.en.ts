import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of teams. */
export const en = {
  title: 'Teams',
  failed: 'Couldn’t load the teams',
  add: 'Add a team',
  editTitle: 'Edit the team',
  name: 'Name of the team',
  members: 'Members',
  membersHint: 'Handoffs and calls go round among them, from the top.',
  columns: { name: 'Team', members: 'Members' },
  none: 'No members',
  count_one: '{{count}} person',
  count_other: '{{count}} people',
  empty: {
    title: 'Make a team first',
    text: 'Calls and handoffs can go round among its members in turn.',
  },
} as const satisfies Twin<typeof ja>
