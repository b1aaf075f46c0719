import { checkAssets, type NodeCompile } from '@shirube/engine'
import type { MailReacted } from './model.ts'

/** Lets a lead in at each reaction to one of the mails, whichever scenario or broadcast sent it. */
export const compiler: NodeCompile<MailReacted> = {
  kind: 'trigger',
  starts({ reaction, mails }, context) {
    const refs = mails.map((id) => ({ kind: 'mail', id }) as const)
    checkAssets(context, 'mails', refs)
    const where = [{ field: 'mail', op: 'oneOf' as const, values: mails }]
    return [{ kind: 'event', match: { kind: `mail.${reaction}`, ...(mails.length > 0 && { where }) } }]
  },
}
