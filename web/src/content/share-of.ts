import { formatShare } from '@shirube/ui'

/** A part as a share in words; a dash where there is no whole. */
export const shareOf = (part: number, whole: number): string =>
  whole === 0 ? '–' : formatShare(Math.min(1, part / whole))
