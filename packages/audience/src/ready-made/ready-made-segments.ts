import { INTEREST_SEGMENTS } from './interest-segments.ts'
import { PURCHASE_SEGMENTS } from './purchase-segments.ts'
import type { ReadyMadeSegment } from './ready-made-segment.ts'
import { SALES_SEGMENTS } from './sales-segments.ts'

/** What ready-made segments look at; the order in which they are offered. */
export const READY_MADE_GROUPS = ['interest', 'purchase', 'sales'] as const
export type ReadyMadeGroup = (typeof READY_MADE_GROUPS)[number]

/** The segments that come with the product, group by group. None of them names anything that an organisation makes. */
export const READY_MADE_SEGMENTS: Readonly<Record<ReadyMadeGroup, readonly ReadyMadeSegment[]>> = {
  interest: INTEREST_SEGMENTS,
  purchase: PURCHASE_SEGMENTS,
  sales: SALES_SEGMENTS,
}
