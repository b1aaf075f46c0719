import type { MemberRow } from '@shirube/db'
import { leadName } from './lead-name.ts'

/** A member of a list or a segment, as it is shown. */
export const presentMember = ({ leadId, fields, since }: MemberRow) => ({
  lead: leadId,
  name: leadName(fields),
  since,
})
