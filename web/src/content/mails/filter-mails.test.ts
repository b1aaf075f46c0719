import type { ListedMail } from '@shirube/contract'
import { expect, it } from 'vitest'
import { filterMails } from './filter-mails.ts'

const mail = (id: string, more: Partial<ListedMail> = {}): ListedMail => ({
  id,
  name: id,
  updatedAt: 1,
  archived: false,
  version: 0,
  changed: true,
  subjects: { ja: 'ご案内' },
  uses: [],
  figures: {
    sent: 0,
    opened: 0,
    clicked: 0,
    machines: 0,
    waiting: 0,
    failed: 0,
    suppressed: 0,
    doubtful: 0,
  },
  ...more,
})
const MAILS = [
  mail('old', { subjects: { ja: '導入事例：ＡＢＣ工業' } }),
  mail('new', { updatedAt: 9, uses: [{ scenario: 's', name: '追客' }] }),
  mail('gone', { archived: true }),
]
const staged = mail('staged', { stage: 'nurturing' })
const shown = (words: string, show: 'active' | 'used' | 'unused' | 'archived') =>
  filterMails(MAILS, { words, show }).map(({ id }) => id)

it('the mail that was changed last comes first, archived ones only when asked for', () => {
  expect(shown('', 'active')).toEqual(['new', 'old'])
  expect(shown('', 'archived')).toEqual(['gone'])
})

it('mails are found by whether a scenario uses them', () => {
  expect(shown('', 'used')).toEqual(['new'])
  expect(shown('', 'unused')).toEqual(['old'])
})

it('words are found in the subject, whatever the width of their letters', () => {
  expect(shown('abc', 'active')).toEqual(['old'])
})

it('[S58] mails are found by the stage of consideration that they suit', () => {
  const found = filterMails([...MAILS, staged], { words: '', show: 'active', stage: 'nurturing' })
  expect(found.map(({ id }) => id)).toEqual(['staged'])
})
