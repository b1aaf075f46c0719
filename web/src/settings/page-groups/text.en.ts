import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of page groups. */
export const en = {
  title: 'Page groups',
  failed: 'Couldn’t load the page groups',
  hint: 'Pages that mean the same. Scores, triggers and segments choose them by this name instead of by addresses.',
  add: 'Add a group',
  editTitle: 'Edit the group',
  name: 'Name of the group',
  patterns: 'Patterns of addresses',
  patternsHint:
    'One a line. * stands for anything. Begin with a host to mean that site alone. For example /products/*, blog.example.com/*',
  columns: { name: 'Group', patterns: 'Patterns', matched: 'Pages lately' },
  matchedCount_one: '{{count}} page',
  matchedCount_other: '{{count}} pages',
  matches: 'Pages that match (last 14 days)',
  noMatches: 'No page viewed in the last 14 days matches.',
  noPages: 'No page has been tracked yet. Put the tag in place under “Site tracking”, and check it here.',
  views_one: '{{count}} view',
  views_other: '{{count}} views',
  empty: {
    title: 'Group pages by what they mean',
    text: 'Products, case studies, prices, recruiting: that tells how keen somebody is.',
  },
} as const satisfies Twin<typeof ja>
