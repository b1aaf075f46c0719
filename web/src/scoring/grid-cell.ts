import type { GridStretch } from '@shirube/scoring'
import type { Say } from '../i18n/area-text.ts'
import type { ja } from './text.ja.ts'

/** A stretch of points in words: 「5〜14点」. */
export function gridText({ from, below }: GridStretch, t: Say<typeof ja>): string {
  if (below === undefined) return t('gridFrom', { from: from ?? 0 })
  const to = below - 1
  return from === undefined ? t('gridTo', { to }) : t('gridWithin', { from, to })
}

/** Where the people of one cell are listed. */
export function gridHref(fit: GridStretch, engagement: GridStretch): string {
  const asked = {
    fitFrom: fit.from,
    fitBelow: fit.below,
    engagementFrom: engagement.from,
    engagementBelow: engagement.below,
  }
  const known = Object.entries(asked).flatMap(([key, n]) => (n === undefined ? [] : [`${key}=${n}`]))
  return `/leads?${known.join('&')}`
}
