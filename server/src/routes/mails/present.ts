import type { ListedMail, Mail, MailFigures, MailUse } from '@shirube/contract'
import type { AssetUse, MailFigures as FiguresRow, MailListRow, MailRow } from '@shirube/db'
import { mailContentSchema } from '@shirube/email'

const presentBrief = ({
  id,
  name,
  updatedAt,
  archivedAt,
  version,
  changed,
}: Omit<MailListRow, 'subjects' | 'stage'>) => ({
  id,
  name,
  updatedAt,
  version,
  changed,
  archived: archivedAt !== null,
})

const NEVER_SENT: MailFigures = {
  sent: 0,
  opened: 0,
  clicked: 0,
  machines: 0,
  waiting: 0,
  failed: 0,
  suppressed: 0,
  doubtful: 0,
}

/** What became of what was sent of a mail; nothing was when there is no row of it. */
export function presentFigures(row: FiguresRow | undefined): MailFigures {
  if (!row) return NEVER_SENT
  const { mail: _, ...figures } = row
  return figures
}

/** A mail in the list. */
export const presentListed = (
  row: MailListRow,
  about: { readonly uses: readonly AssetUse[]; readonly figures: FiguresRow | undefined },
): ListedMail => ({
  ...presentBrief(row),
  subjects: row.subjects,
  ...(row.stage !== null && { stage: row.stage }),
  uses: about.uses.map(presentUse),
  figures: presentFigures(about.figures),
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
