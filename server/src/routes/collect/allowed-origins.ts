import { type Runtime, rememberSettings } from '@shirube/runtime'

/** Says whether a page of some site may report. */
export interface AllowedOrigins {
  /** What the answer names as allowed; undefined when the site is none of the organisation's. */
  allow(origin: string | undefined): Promise<string | undefined>
  /** The hosts of the organisation's own sites, in order. */
  hosts(): Promise<readonly string[]>
}

const originOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined)

/** The organisation's own sites and the product's own pages; every site while none is named. */
export function makeAllowedOrigins(runtime: Runtime, publicUrl: string): AllowedOrigins {
  const sites = rememberSettings(runtime, (settings) => {
    const named = settings.sites.flatMap((site) => originOf(site) ?? [])
    return new Set(named)
  })
  return {
    hosts: async () => [...(await sites())].map((origin) => new URL(origin).host).toSorted(),
    async allow(origin) {
      const named = await sites()
      // No page of another site can leave its origin out; a program can say anything.
      if (named.size === 0 || origin === undefined) return '*'
      return named.has(origin) || origin === originOf(publicUrl) ? origin : undefined
    },
  }
}
