import { type AssetUse, type Queryable, scenarioUses } from '@shirube/db'
import type { AssetKind } from '@shirube/kernel'

/** Where scenarios use each of several assets of a kind; calls back with an id. */
export async function usesByAsset(
  db: Queryable,
  kind: AssetKind,
  ids: readonly string[],
): Promise<(id: string) => readonly AssetUse[]> {
  const found = new Map<string, AssetUse[]>()
  for (const { asset, ...use } of await scenarioUses(db, { kind, ids })) {
    const before = found.get(asset)
    if (before) before.push(use)
    else found.set(asset, [use])
  }
  return (id) => found.get(id) ?? []
}
