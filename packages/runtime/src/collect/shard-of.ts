import { SHARDS } from '@shirube/db'
import { hash32 } from '@shirube/kernel'

/** The part of the hits that everything of one visitor, lead or address falls into. */
export const shardOf = (whose: string): number => hash32(whose) % SHARDS
