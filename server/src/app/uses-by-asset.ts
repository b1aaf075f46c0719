import { type AssetUse, type Queryable, scenarioUses } from '@shirube/db'

/** Where scenarios use each of several assets; calls back with an id. */
export async function usesByAsset(
  db: Queryable,
  ids: readonly string[],
): Promise<(id: string) => readonly AssetUse[]> {
  const found = new Map<string, AssetUse[]>()
  for (const { asset, ...use } of await scenarioUses(db, ids)) {
    const before = found.get(asset)
    if (before) before.push(use)
    else found.set(asset, [use])
  }
  return (id) => found.get(id) ?? []
}
