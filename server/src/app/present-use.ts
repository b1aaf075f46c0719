import type { GroupUse } from '@shirube/contract'
import { type NamedAsset, type Queryable, usesOf } from '@shirube/db'

/** Where a list or a segment is named, once for each place. */
export async function groupUses(db: Queryable, group: NamedAsset): Promise<GroupUse[]> {
  const uses = await usesOf(db, group)
  return uses.map(({ kind, id: user, name, n, minor }) => ({
    kind,
    id: user,
    name,
    ...(n !== null && { version: minor ? `v${n}.${minor}` : `v${n}` }),
  }))
}
