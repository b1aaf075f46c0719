import type { Twin } from '../../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of tracking the organisation's sites. */
export const en = {
  tag: {
    title: 'Tracking tag',
    text: 'Put this one line into the <head> of every page of your site. It records page views, downloads and forms.',
    label: 'Tracking tag',
  },
  check: {
    title: 'Is it in place?',
    failed: 'Couldn’t load the state of tracking',
    none: 'Nothing has come in yet',
    noneText: 'Once the tag is in place, open your site. It shows up here at once.',
    columns: { host: 'Site', pages: 'Pages', views: 'Views (last 14 days)', last: 'Last view' },
    live: 'Tracking',
    stale: 'Silent for more than a day',
    table: 'Sites that are tracked',
  },
  own: {
    title: 'Your own visits, and leads for tests',
    networks: 'Your own IP addresses',
    networksHint:
      'One a line, like 203.0.113.0/24 or 2001:db8::/32. Views, openings, clicks and downloads from there are kept, but neither score nor start anything nor count.',
    tests: 'Addresses of tests',
    testsHint:
      'One a line: @example.com for a whole domain, or an address. Such leads go on the list “Test” and are left out of figures and scores.',
  },
  sites: {
    title: 'Sites that may report',
    label: 'Addresses of the sites',
    hint: 'One a line, like https://www.example.com. While it is empty, any site may report.',
  },
} as const satisfies Twin<typeof ja>
