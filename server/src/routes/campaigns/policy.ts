import type { campaignEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')
const people = everybody('leads:read')

/** Everybody sees the campaigns; marketers plan them. */
export const campaignPolicy: Policies<typeof campaignEndpoints> = {
  list: read,
  show: read,
  put: write,
  remove: write,
  progress: read,
  members: people,
  ofLead: people,
}
