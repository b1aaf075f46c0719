import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the analyses in English. */
export const en = {
  title: 'Web activity',
  note: 'Page views of people who are known. Machines and people on an exclusion list do not count.',
  by: 'Counted by',
  view: { people: 'People', companies: 'Companies', guesses: 'Guessed companies', pages: 'Pages' },
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
  guess: {
    note: 'Companies of visitors nobody knows yet, guessed by the networks in the table of IP addresses. A guess may be wrong. Your own networks, machines and ignored networks do not count.',
    label: 'Guess',
    why: 'Guessed because of visits from {{networks}}',
    from: 'from {{networks}}',
    between: ', ',
    column: { company: 'Guessed company', visitors: 'Visitors', visits: 'Visits' },
    noTable: 'There is no table of IP addresses',
    noTableText:
      'With a table of companies and their addresses, the companies of unknown visitors are guessed.',
    toTable: 'Set up the table',
    empty: 'Nothing to guess from in this period',
    emptyText: 'Once somebody unknown reads the site from a network of the table, their company shows here.',
  },
  toTracking: 'Check the tracker',
  most: 'The top {{most}} are shown',
  cost: {
    title: 'Cost and return',
    view: { sources: 'Source', imports: 'Import', campaigns: 'Campaign' },
    all: 'All time',
    note: {
      sources:
        'Who came in within this time, and the deals won with them. Costs are those recorded with imports; where each row names its own source, they are divided by people.',
      imports:
        'Imports within this time, and the deals won with their people since. Undone imports are left out.',
      campaigns:
        'Campaigns that ran within this time, and the deals won with those they reached. Costs recorded with imports are part of it.',
    },
    column: {
      sources: 'Source',
      imports: 'Import',
      campaigns: 'Campaign',
      people: 'People won',
      reached: 'Reached',
      qualified: 'MQL or beyond',
      cost: 'Cost',
      each: 'Each',
      deals: 'Deals won',
      amount: 'Amount won',
      return: 'Return',
    },
    times: '{{times}}×',
    none: '—',
    unknown: 'No source noted',
    byHand: 'Added by hand',
    failed: 'Cost and return could not be loaded',
    empty: 'Nothing was recorded in this time',
    emptyText: 'Record what an import or a campaign costs, and see it beside what was won.',
    toImport: 'Import a list',
    toCampaigns: 'See the campaigns',
  },
} satisfies Twin<typeof ja>
