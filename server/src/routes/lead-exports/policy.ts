import { MARKETING, only } from '../../auth/policy.ts'

/** Marketers take lists of leads out; who did is noted. */
export const leadExportPolicy = only(MARKETING, 'leads:read')
