import { messageById, recipients } from '@shirube/db'
import { mailContext } from '../dispatch/mail-context.ts'
import { type MailShelf, makeMailShelf } from '../dispatch/mail-shelf.ts'
import type { Runtime } from '../runtime.ts'
import { mailUrls } from './mail-urls.ts'
import { readMessageToken } from './message-token.ts'

/** Shows mails in the browser, as their recipients got them. */
export interface MailViewer {
  /** The mail's HTML; undefined when the token is not one of ours, or the mail is no longer there. */
  view(token: string): Promise<string | undefined>
}

/** The content is the one that was frozen; what is filled in is what is known of the lead today. */
export function makeMailViewer(runtime: Runtime, publicUrl: string): MailViewer {
  const shelf: MailShelf = makeMailShelf(runtime.db)
  const { db, keyring } = runtime
  return {
    async view(token) {
      const read = readMessageToken(keyring, 'view', token)
      const message = read && (await messageById(db, read.messageId))
      if (!message?.mailVersionId || message.leadId === null) return undefined
      const recipient = (await recipients(db, [message.leadId])).get(message.leadId)
      if (!recipient) return undefined
      const live = await runtime.live.current(db)
      const languages = [...(recipient.language ? [recipient.language] : []), live.organisation.language]
      const mail = await shelf.mail(message.mailVersionId, languages)
      // Without the picture: whoever looks here has not opened the mail by it.
      const { pixel, ...urls } = mailUrls({ keyring, publicUrl }, message.id)
      void pixel
      const filled = mail?.fill(mailContext(recipient, live, runtime.clock.now()), urls)
      return filled?.ok ? filled.value.html : undefined
    },
  }
}
