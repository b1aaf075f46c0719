import type { AssetUsed } from '@shirube/contract'
import type { AssetUse } from '@shirube/db'

/** Where something is used by a scenario. */
export const presentUsed = ({ id, name, n, minor }: AssetUse): AssetUsed => ({
  kind: 'scenario',
  id,
  name,
  ...(n !== null && { version: `v${n}${minor ? `.${minor}` : ''}` }),
})
