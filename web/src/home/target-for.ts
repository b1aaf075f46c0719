const TARGET_DAYS = 30

/** A target for thirty days, for another number of days; at least one. */
export const targetFor = (target: number | undefined, days: number): number | undefined =>
  target === undefined ? undefined : Math.max(1, Math.round((target * days) / TARGET_DAYS))

/** How a share of the target looks: reached, nearly there, behind, far behind. */
export const toneOf = (share: number): 'ok' | 'plain' | 'warn' | 'bad' =>
  share >= 1 ? 'ok' : share >= 0.9 ? 'plain' : share >= 0.8 ? 'warn' : 'bad'
