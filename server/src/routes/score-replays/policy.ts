import type { scoreReplayEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only } from '../../auth/policy.ts'

/** Those who decide how points are given try it first. */
export const scoreReplayPolicy: Policies<typeof scoreReplayEndpoints> = {
  start: only(MARKETING, 'settings:write'),
  show: only(MARKETING, 'settings:read'),
}
