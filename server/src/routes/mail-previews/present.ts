import type { MailPreview } from '@shirube/contract'
import type { MailPreviewed } from '@shirube/runtime'

/** A mail as it would be seen. */
export const presentPreview = ({ findings, tags, shown }: MailPreviewed): MailPreview => ({
  findings: findings.map(({ severity, part, line, column, message }) => ({
    severity,
    part,
    line,
    column,
    message,
  })),
  tags: [...tags],
  ...(shown && { shown }),
})
