import type { EpochMs } from '@shirube/kernel'

/** Why a run left a step the way it did: data, put into words by `explain`. */
export type Why =
  | { readonly kind: 'passed' }
  | { readonly kind: 'case'; readonly index: number }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'split'; readonly way: number }
  | { readonly kind: 'event'; readonly event: string; readonly seq: number; readonly at: EpochMs }
  | { readonly kind: 'condition' }
  | { readonly kind: 'timeout'; readonly deadline: EpochMs }
  | { readonly kind: 'outcome'; readonly outcome: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'watch'; readonly watch: string; readonly seq?: number }
  | { readonly kind: 'control'; readonly control: string; readonly seq: number }
