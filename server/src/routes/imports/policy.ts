import type { importEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only } from '../../auth/policy.ts'

const write = only(MARKETING, 'leads:write')

/** Marketers upload lists of leads. */
export const uploadPolicy = write

/** Marketers take lists of leads in, and undo it. */
export const importPolicy: Policies<typeof importEndpoints> = {
  list: write,
  show: write,
  survey: write,
  preview: write,
  start: write,
  discard: write,
  rejected: write,
  undoPreview: write,
  undo: write,
}
