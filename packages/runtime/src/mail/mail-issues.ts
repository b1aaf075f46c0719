import type { MailFault } from '@shirube/email'
import { AppError, type InputIssue } from '@shirube/kernel'

const NOT_FIT = {
  ja: 'メールの内容に誤りがあります。直してから保存してください',
  en: 'The mail has faults. Mend them, then save',
} as const

const issueOf = ({ language, part, line, column, message }: MailFault): InputIssue => ({
  path: `content.variants.${language}.${part}`,
  message: message.en,
  text: message,
  line,
  column,
})

/** The refusal of a mail, which names the line and column of each fault. */
export const mailRefusal = (faults: readonly MailFault[]): AppError =>
  new AppError('bad_input', NOT_FIT, { issues: faults.map(issueOf) })
