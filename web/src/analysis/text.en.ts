import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the analyses in English. */
export const en = {
  title: 'Web activity',
  note: 'Page views of people who are known. Machines and people on a system list do not count.',
  by: 'Counted by',
  view: { people: 'People', companies: 'Companies', pages: 'Pages' },
  period: 'Period',
  days: '{{days}} days',
  failed: 'The page views could not be loaded',
  column: {
    person: 'Name',
    company: 'Company',
    page: 'Page',
    score: 'Score',
    people: 'People',
    views: 'Views',
    before: '{{days}} days before',
    last: 'Last view',
  },
  empty: 'No page views in this period',
  emptyText: 'Once somebody reads a site with the tracker and becomes known, they show here.',
  toTracking: 'Check the tracker',
  most: 'The top {{most}} are shown',
} satisfies Twin<typeof ja>
