import { type AssetUse, type NamedAsset, type Queryable, usesOf } from '@shirube/db'
import { AppError } from '@shirube/kernel'

const nameOf = ({ name, n, minor }: AssetUse): string =>
  n === null ? name : `${name} v${n}${minor ? `.${minor}` : ''}`

/** Throws `conflict`, naming them, when scenarios, segments or `elsewhere` refer to a thing that is about to go. */
export async function refuseIfUsed(
  db: Queryable,
  assets: readonly NamedAsset[],
  elsewhere: readonly AssetUse[] = [],
): Promise<void> {
  const uses = [...(await Promise.all(assets.map((asset) => usesOf(db, asset)))).flat(), ...elsewhere]
  if (uses.length === 0) return
  const names = uses.map(nameOf)
  const text = {
    ja: `使われているため削除できません：${names.map((name) => `「${name}」`).join('')}`,
    en: `It is in use and cannot be removed: ${names.map((name) => `“${name}”`).join(', ')}`,
  }
  const issues = uses.map((use) => ({ path: `${use.kind}.${use.id}`, message: nameOf(use) }))
  throw new AppError('conflict', text, { issues })
}
