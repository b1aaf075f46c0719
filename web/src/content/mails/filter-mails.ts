import type { Stage } from '@shirube/audience'
import type { ListedMail } from '@shirube/contract'
import { fold } from '@shirube/kernel'

/** What the list of mails shows. */
export interface MailFilter {
  readonly words: string
  readonly show: 'active' | 'used' | 'unused' | 'archived'
  /** Only those that suit a stage of consideration. */
  readonly stage?: Stage | undefined
}

const fits = (mail: ListedMail, show: MailFilter['show']): boolean => {
  if (show === 'archived' || mail.archived) return mail.archived === (show === 'archived')
  return show === 'active' || mail.uses.length > 0 === (show === 'used')
}

/** The mails that fit, the one that was changed last first; words are looked for in names and subjects. */
export function filterMails(
  mails: readonly ListedMail[],
  { words, show, stage }: MailFilter,
): readonly ListedMail[] {
  const wanted = fold(words.trim())
  return mails
    .filter((mail) => fits(mail, show) && (stage === undefined || mail.stage === stage))
    .filter((mail) =>
      [mail.name, ...Object.values(mail.subjects)].some((text) => fold(text).includes(wanted)),
    )
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
}
