import type { mailEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody, MARKETING, only } from '../../auth/policy.ts'

const read = everybody('content:read')
const write = only(MARKETING, 'content:write')

/** Everybody reads the mails; marketers write them. */
export const mailPolicy: Policies<typeof mailEndpoints> = {
  list: read,
  show: read,
  uses: read,
  figures: read,
  versions: read,
  version: read,
  test: write,
  put: write,
  archive: write,
  restore: write,
  correct: write,
}
