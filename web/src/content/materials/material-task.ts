import type { ListedMaterial } from '@shirube/contract'

/** What is open over the list of documents. */
export type MaterialTask =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit' | 'link' | 'remove'; readonly material: ListedMaterial }
