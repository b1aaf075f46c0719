import type { Language } from '@shirube/kernel'

/** The way that was taken and why; a reason that names the way already is enough. */
export function wayAndReason(way: string, reason: string, language: Language): string {
  if (way === '' || reason.includes(way)) return reason
  if (reason === '') return way
  return language === 'ja' ? `${way}：${reason}` : `${way}: ${reason}`
}
