import type { MailUrls } from '@shirube/email'
import type { Keyring } from '../secrets/keyring.ts'
import { messageToken } from './message-token.ts'

/** The signed addresses of one message, beneath the installation's public address. */
export function mailUrls(
  about: { readonly keyring: Keyring; readonly publicUrl: string },
  messageId: string,
): MailUrls & { readonly view: string; readonly pixel: string } {
  const { keyring, publicUrl } = about
  return {
    unsubscribe: `${publicUrl}/u/${messageToken(keyring, 'unsubscribe', { messageId })}`,
    view: `${publicUrl}/v/${messageToken(keyring, 'view', { messageId })}`,
    pixel: `${publicUrl}/o/${messageToken(keyring, 'open', { messageId })}.gif`,
    link: (link) => `${publicUrl}/c/${messageToken(keyring, 'click', { messageId, link })}`,
  }
}
