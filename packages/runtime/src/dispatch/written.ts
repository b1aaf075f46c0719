import type { FilledMessage, MimeInput } from '@shirube/email/render'

/** What a message says, before it is composed and signed. */
export type Written = Pick<MimeInput, 'filled' | 'to' | 'unsubscribe' | 'headers'> & {
  readonly targets: FilledMessage['targets']
}

/** Why a message cannot be written; a defect of its content or address, which no repetition mends. */
export type WritingFault = 'asset-missing' | 'liquid-limit' | 'liquid-error' | 'bad-header' | 'bad-content'
