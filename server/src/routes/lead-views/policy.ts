import type { leadViewEndpoints } from '@shirube/contract'
import type { Policies } from '../../app/resource.ts'
import { everybody } from '../../auth/policy.ts'

const colleagues = everybody()

/** Every colleague keeps views of their own; whose a view is, is looked at when it is changed. */
export const leadViewPolicy: Policies<typeof leadViewEndpoints> = {
  list: colleagues,
  add: colleagues,
  change: colleagues,
  remove: colleagues,
}
