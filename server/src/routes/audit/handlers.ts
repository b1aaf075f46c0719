import { AUDIT_ACTIONS, type auditEndpoints } from '@shirube/contract'
import { type AuditRow, auditRows } from '@shirube/db'
import type { Localised } from '@shirube/kernel'
import { leadName } from '../../app/lead-name.ts'
import { numberCursor, pageFrom } from '../../app/paging.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

const words = (action: string): Localised =>
  (AUDIT_ACTIONS as Readonly<Record<string, Localised>>)[action] ?? { ja: action, en: action }

const named = ({ subjectName, subjectLead }: AuditRow): { readonly name?: string } => {
  const name = subjectName ?? (subjectLead && leadName(subjectLead))
  return name === null ? {} : { name }
}

const present = (row: AuditRow) => ({
  id: row.id,
  at: row.at,
  actor: {
    kind: row.actorKind,
    ...(row.actorId !== null && { id: row.actorId }),
    ...(row.actorName !== null && { name: row.actorName }),
  },
  action: row.action,
  words: words(row.action),
  subject: { kind: row.subjectKind, id: row.subjectId, ...named(row) },
  before: row.before ?? undefined,
  after: row.after ?? undefined,
})

/** What is answered about changes. */
export const auditHandlers = ({ runtime }: ServerContext): Handlers<typeof auditEndpoints> => ({
  async list({ query }) {
    const { after, limit, subjectKind, subjectId } = query
    const before = numberCursor(after)
    const rows = await auditRows(runtime.db, { before, limit: limit + 1, subjectKind, subjectId })
    return pageFrom(rows.map(present), limit, (entry) => String(entry.id))
  },
})
