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
  table: {
    title: 'Guessing visitors’ companies (table of IP addresses)',
    text: 'With a table that says which addresses belong to which company, the companies of visitors nobody knows yet are guessed: under “Guessed companies” in the web activity, and on the profile of a lead without a company, marked as a guess. A guess is never written into a lead, and neither scores nor segments use it. No table comes with the product: get one from a provider of such data, or make your own.',
    failed: 'Couldn’t load the table of IP addresses',
    none: 'There is none yet.',
    file: 'File',
    rows: 'Rows',
    count: '{{rows}} rows ({{ignored}} of them ignored)',
    put: 'In place since',
    putBy: '{{when}} ({{by}})',
    choose: 'Choose a file',
    replace: 'Replace it with another file',
    sending: 'Sending “{{name}}”',
    reading: 'Checking “{{name}}” and putting it in place; many rows take about a minute',
    faults: 'Wrong rows',
    line: 'Line {{line}}',
    place: 'Line {{line}}, column {{column}}',
    remove: 'Remove the table',
    keep: 'Cancel',
    removeText: 'Guessed companies are no longer shown. To use the table again, upload its file again.',
    columns:
      'CSV, TSV or Excel (.xlsx). The columns are “Network” (203.0.113.0/24, one address, IPv6) or “First address” and “Last address”, “Company”, “Domain”, “Corporate number” and “Ignore”. Put 1 under “Ignore” for networks that say nothing of a company, such as providers and clouds. Where ranges overlap, the narrower one counts. If a single row is wrong, the table that is there stays as it is.',
    getSample: 'Download a sample file',
    sampleName: 'ip-addresses.csv',
    sample:
      'Network,Company,Domain,Corporate number,Ignore\r\n203.0.113.0/24,Sample Trading,sample.example,,\r\n198.51.100.10-198.51.100.20,Example Works,,,\r\n2001:db8:100::/40,Example Works,,,\r\n192.0.2.0/24,Sample Telecom,,,1\r\n',
  },
  retention: {
    title: 'How long behaviour is kept',
    forGood: 'For good',
    months: '{{count}} months',
    days: '{{count}} days',
    events: 'What leads did',
    eventsHint:
      'Once a day, months that are older are deleted; nobody can bring them back. Scores with their reasons and the records of scenarios stay. Conditions and figures see what is kept, and no more.',
    strangers: 'Visits of unknown people, and IP addresses',
    strangersHint: 'Whoever becomes known within that time brings their earlier visits along.',
  },
  sites: {
    title: 'Sites that may report',
    label: 'Addresses of the sites',
    hint: 'One a line, like https://www.example.com. While it is empty, any site may report.',
  },
} as const satisfies Twin<typeof ja>
