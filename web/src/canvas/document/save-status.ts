import type { EpochMs } from '@shirube/kernel'
import type { Contested } from './sync.ts'

/** Where the changes of this tab are; "saved" only after the server said so. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: EpochMs }
  | { readonly kind: 'saving' }
  /** There is no network: so many changes are only on this device. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly why: string }
  | ({ readonly kind: 'contested' } & Contested)
