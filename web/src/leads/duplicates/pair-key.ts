import type { Duplicate } from '@shirube/contract'

/** Names a pair in the address of the page. */
export const pairKey = ({ sides }: Pick<Duplicate, 'sides'>): string => `${sides[0].id}~${sides[1].id}`
