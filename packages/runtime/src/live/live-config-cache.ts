import { organisationRow, type Queryable } from '@shirube/db'
import type { Clock } from '@shirube/kernel'
import type { LiveConfig } from './live-config.ts'
import { loadLiveConfig } from './load-live-config.ts'

/** What runs live, read once for each change of it. */
export interface LiveConfigCache {
  /** The configuration of at least this stamp; read through the transaction that asks, so that no second connection is needed. */
  at(stamp: number, tx: Queryable): Promise<LiveConfig>
  /** The configuration as it stands now. */
  current(db: Queryable): Promise<LiveConfig>
}

export function makeLiveConfigCache(clock: Clock): LiveConfigCache {
  let known: LiveConfig | undefined
  let loading: { readonly stamp: number; readonly config: Promise<LiveConfig> } | undefined

  const at = async (stamp: number, tx: Queryable): Promise<LiveConfig> => {
    if (known && known.stamp >= stamp) return known
    if (loading && loading.stamp >= stamp) return await loading.config
    const config = loadLiveConfig(tx, clock.now(), known)
    const mine = { stamp, config }
    loading = mine
    try {
      const loaded = await config
      if (!known || loaded.stamp > known.stamp) known = loaded
      return loaded
    } finally {
      if (loading === mine) loading = undefined
    }
  }
  return {
    at,
    current: async (db) => await at((await organisationRow(db))?.liveStamp ?? 0, db),
  }
}
