import type { LinkTarget } from './link/filling.ts'

/** A mail filled in for one recipient. */
export interface FilledMail {
  /** One line, without control characters. */
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** A filled mail that comes with its HTML encoded, most of which was done when the version was prepared. */
export interface EncodedMail extends FilledMail {
  /** The HTML in pieces of quoted-printable; absent where base64 is shorter. Stands and falls with `html`. */
  readonly encodedHtml?: string
}

/** A filled mail, and where those links lead that differ from lead to lead; keep them with the message. */
export interface FilledMessage extends EncodedMail {
  readonly targets: readonly LinkTarget[]
}

/** Why a mail could not be filled in for one recipient: it took too much work or space, or it broke. */
export interface FillFault {
  readonly code: 'liquid-limit' | 'liquid-error'
  readonly detail: string
}
