import { BlockList, isIPv4, isIPv6 } from 'node:net'
import { rememberSettings } from '../live/remember-settings.ts'
import type { Runtime } from '../runtime.ts'

const WHOLE = { ipv4: 32, ipv6: 128 } as const

/** Ranges of addresses that can be asked whether they hold one; an IPv4 address written as IPv6 is one too. */
export function networksOf(ranges: readonly string[]): { readonly has: (ip: string) => boolean } {
  if (ranges.length === 0) return { has: () => false }
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', length] = range.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    list.addSubnet(address, length === undefined ? WHOLE[family] : Number(length), family)
  }
  return {
    has: (ip) => (isIPv4(ip) ? list.check(ip, 'ipv4') : isIPv6(ip) && list.check(ip, 'ipv6')),
  }
}

const byRuntime = new WeakMap<Runtime, () => Promise<ReturnType<typeof networksOf>>>()

/** True when an address is one of the organisation's own: a colleague is looking. */
export async function isOwnAddress(runtime: Runtime, ip: string | undefined): Promise<boolean> {
  if (ip === undefined) return false
  const networks =
    byRuntime.get(runtime) ?? rememberSettings(runtime, ({ ownNetworks }) => networksOf(ownNetworks))
  byRuntime.set(runtime, networks)
  return (await networks()).has(ip)
}
