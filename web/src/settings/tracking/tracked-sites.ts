import type { TrackedPage } from '@shirube/contract'

/** One site with everything that was seen on it. */
export interface TrackedSite {
  readonly host: string
  readonly pages: number
  readonly views: number
  readonly lastAt: number
}

/** The sites that pages lie on, the most viewed first. */
export function trackedSites(pages: readonly TrackedPage[]): readonly TrackedSite[] {
  const sites = new Map<string, TrackedSite>()
  for (const { host, views, lastAt } of pages) {
    const known = sites.get(host) ?? { host, pages: 0, views: 0, lastAt: 0 }
    sites.set(host, {
      host,
      pages: known.pages + 1,
      views: known.views + views,
      lastAt: Math.max(known.lastAt, lastAt),
    })
  }
  return [...sites.values()].sort((a, b) => b.views - a.views)
}
