import type { ListedMail, Mail, MailUse } from '@shirube/contract'
import type { AssetUse, MailListRow, MailRow } from '@shirube/db'
import { mailContentSchema } from '@shirube/email'

const presentBrief = ({
  id,
  name,
  updatedAt,
  archivedAt,
  version,
  changed,
}: Omit<MailListRow, 'subjects'>) => ({
  id,
  name,
  updatedAt,
  version,
  changed,
  archived: archivedAt !== null,
})

/** A mail in the list. */
export const presentListed = (row: MailListRow, uses: readonly AssetUse[]): ListedMail => ({
  ...presentBrief(row),
  subjects: row.subjects,
  uses: uses.map(presentUse),
})

/** A mail as it is written. */
export const presentMail = (row: MailRow): Mail => ({
  ...presentBrief(row),
  content: mailContentSchema.parse(row.content),
})

/** Where a mail is used. */
export const presentUse = ({
  id,
  name,
  n,
  minor,
}: Pick<AssetUse, 'id' | 'name' | 'n' | 'minor'>): MailUse => ({
  scenario: id,
  name,
  ...(n !== null && { version: `v${n}${minor ? `.${minor}` : ''}` }),
})
