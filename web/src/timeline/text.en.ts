import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of a timeline, in English. */
export const en = {
  failed: 'Couldn’t load the timeline',
  nothing: 'Nothing has happened yet.',
  older: 'Show earlier',
  machine: 'by a machine',
  undone: 'from an import that was undone: does not count',
  internal: 'from your own network: does not count',
  joined: 'while anonymous',
  sort: 'Kind of event',
  sorts: {
    all: 'All',
    calls: 'Calls, sales',
    mails: 'Mail',
    web: 'Site',
    meetings: 'Events, stores',
    notes: 'Notes',
    record: 'Record',
  },
} satisfies Twin<typeof ja>
