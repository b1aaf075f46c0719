import type { ConsentBasis, FieldValue } from '@shirube/audience'
import type { OrganisationIdentity, SenderIdentity } from './mail-identity.ts'

/** What is known of one recipient when a mail is filled in; `lead` and `company` take the shape of the facts. */
export interface MailContext {
  readonly lead: {
    readonly id: string
    /** Standard fields by name, custom ones by `custom.<id>`. */
    readonly fields: Readonly<Record<string, FieldValue>>
  }
  readonly company?: { readonly fields: Readonly<Record<string, FieldValue>> } | undefined
  readonly organisation: OrganisationIdentity
  readonly sender: SenderIdentity
  /** Why the address may be written to; the footer says it in words. */
  readonly basis?: ConsentBasis | undefined
  /** The day of sending in the lead's zone, `YYYY-MM-DD`; what `"today"` means in the mail. */
  readonly today: string
}

/** The signed addresses of one message. Without `link` and `pixel` nothing is tracked (test sends, previews). */
export interface MailUrls {
  readonly unsubscribe: string
  readonly view?: string | undefined
  /** The signed address that leads to a link of this message. */
  link?(linkId: string): string
  /** The signed address of the picture that tells of an opening; absent when the mail does not count openings. */
  readonly pixel?: string | undefined
}
