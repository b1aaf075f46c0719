import type { ConsentState } from '@shirube/audience'
import type { Duplicate, DuplicateSide } from '@shirube/contract'
import type { DuplicateRow, DuplicateSideRow } from '@shirube/db/duplicates'
import { presentLeadBrief } from '../../app/present-lead.ts'

const presentSide = (row: DuplicateSideRow): DuplicateSide => ({
  ...presentLeadBrief(row),
  fields: { ...(row.fields as DuplicateSide['fields']) },
  ...(row.ownerName !== null && { owner: row.ownerName }),
  ...(row.source !== null && { source: row.source }),
  ...(row.emailConsent !== null && { emailConsent: row.emailConsent as ConsentState }),
  createdAt: row.createdAt,
  ...(row.lastActiveAt !== null && { lastActiveAt: row.lastActiveAt }),
})

/** Two records that may be one person, and why. */
export const presentDuplicate = (row: DuplicateRow): Duplicate => ({
  reasons: [
    ...(row.sameCompany ? (['company'] as const) : []),
    ...(row.samePhone ? (['phone'] as const) : []),
    ...(row.clash ? (['clash'] as const) : []),
  ],
  state: row.state,
  foundAt: row.foundAt,
  ...(row.decidedAt !== null && { decidedAt: row.decidedAt }),
  ...(row.decidedBy !== null && { decidedBy: row.decidedBy }),
  sides: [presentSide(row.sides[0]), presentSide(row.sides[1])],
})
