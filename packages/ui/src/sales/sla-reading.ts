import { formatRemaining } from '../format/format-duration.ts'
import type { Language } from '../format/language.ts'

/** What an SLA clock shows. */
export interface SlaReading {
  /** The last quarter warns; past the end is bad. */
  readonly tone: 'normal' | 'warn' | 'over'
  /** How much of the time is gone, 0 to 1. */
  readonly share: number
  /** 「残り34分」「2時間18分 超過」 */
  readonly text: string
}

const WARNING_SHARE = 0.75

/** Reads an SLA clock; both lengths (ms) are in the same time, business hours where those count. */
export function slaReading(
  clock: { readonly elapsedMs: number; readonly totalMs: number },
  language: Language,
): SlaReading {
  const { elapsedMs, totalMs } = clock
  const share = totalMs > 0 ? Math.min(1, Math.max(0, elapsedMs / totalMs)) : 1
  const tone = elapsedMs >= totalMs ? 'over' : share >= WARNING_SHARE ? 'warn' : 'normal'
  // At the very deadline nothing is left, and 「残り0秒」 would say that something is.
  const left = elapsedMs === totalMs ? -1 : totalMs - elapsedMs
  return { tone, share, text: formatRemaining(left, language) }
}
