import type { Mail } from '@shirube/contract'
import type { AssetUse, MailRow } from '@shirube/db'
import { mailContentSchema } from '@shirube/email'

/** A mail in the list. */
export const presentListed = ({ id, name, updatedAt, archivedAt }: Omit<MailRow, 'content'>) => ({
  id,
  name,
  updatedAt,
  archived: archivedAt !== null,
})

/** A mail as it is written. */
export const presentMail = (row: MailRow): Mail => ({
  ...presentListed(row),
  content: mailContentSchema.parse(row.content),
  version: row.version,
})

/** Where a mail is used. */
export const presentUse = ({ id, name, n, minor }: Pick<AssetUse, 'id' | 'name' | 'n' | 'minor'>) => ({
  scenario: id,
  name,
  ...(n !== null && { version: `v${n}${minor ? `.${minor}` : ''}` }),
})
