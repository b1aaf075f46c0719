import { z } from 'zod'

/** What somebody may do: an administrator everything, a viewer only look. */
export const ROLES = ['admin', 'marketer', 'inside_sales', 'sales', 'viewer'] as const
export const roleSchema = z.enum(ROLES)
export type Role = z.infer<typeof roleSchema>
