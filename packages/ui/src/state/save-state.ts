/** Where the person's changes are; "saved" only after the server said so. */
export type SaveState =
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed'; readonly onRetry: () => void }
  | { readonly kind: 'changed-by-another'; readonly onCompare: () => void }
