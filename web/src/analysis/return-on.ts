import type { Acquired } from '@shirube/contract'

/** How many times the cost came back; nothing to say where there was none. */
export const returnOn = ({ cost, amount }: Pick<Acquired, 'cost' | 'amount'>): number | undefined =>
  cost === 0 ? undefined : Math.round((amount / cost) * 10) / 10
