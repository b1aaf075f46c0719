import type { transferEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { MARKETING, only } from '../../auth/policy.ts'

const admin = only([])
const marketing = only(MARKETING)

/**
 * Administrators set transfers up: they lead personal data out of the house. Marketers see what came of them, run and
 * pause them. No key of the API does either.
 */
export const transferPolicy: Policies<typeof transferEndpoints> = {
  list: marketing,
  show: marketing,
  files: marketing,
  run: marketing,
  pause: marketing,
  resume: marketing,
  add: admin,
  change: admin,
  remove: admin,
  test: admin,
  confirmKey: admin,
}
