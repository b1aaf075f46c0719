import { z } from 'zod'

/** How the list of leads is ordered: the highest score first, or those that were added last. */
export const LEAD_ORDERS = ['score', 'newest'] as const
export const leadOrderSchema = z.enum(LEAD_ORDERS).default('score')
export type LeadOrder = (typeof LEAD_ORDERS)[number]
