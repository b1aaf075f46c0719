import type { seminarEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only, SALES_FORCE } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')
/** Whoever stands at the door lets people in. */
const door = only([...MARKETING, ...SALES_FORCE], 'leads:write')

/** Everybody sees the seminars; marketers make them; colleagues who talk to leads let guests in. */
export const seminarPolicy: Policies<typeof seminarEndpoints> = {
  list: read,
  show: read,
  put: write,
  archive: write,
  restore: write,
  guests: everybody('leads:read'),
  register: door,
  cancel: door,
  attend: door,
  unattend: door,
  takeList: door,
}
