import type { ListedMail } from '@shirube/contract'
import { fold } from '@shirube/kernel'

/** What the list of mails shows. */
export interface MailFilter {
  readonly words: string
  readonly show: 'active' | 'used' | 'unused' | 'archived'
}

const fits = (mail: ListedMail, show: MailFilter['show']): boolean => {
  if (show === 'archived' || mail.archived) return mail.archived === (show === 'archived')
  return show === 'active' || mail.uses.length > 0 === (show === 'used')
}

/** The mails that fit, the one that was changed last first; words are looked for in names and subjects. */
export function filterMails(
  mails: readonly ListedMail[],
  { words, show }: MailFilter,
): readonly ListedMail[] {
  const wanted = fold(words.trim())
  return mails
    .filter((mail) => fits(mail, show))
    .filter((mail) =>
      [mail.name, ...Object.values(mail.subjects)].some((text) => fold(text).includes(wanted)),
    )
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
}
