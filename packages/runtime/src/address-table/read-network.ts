import { isIP } from 'node:net'
import type { AddressColumn } from '@shirube/contract'
import { err, type Localised, ok, type Result } from '@shirube/kernel'
import ipaddr from 'ipaddr.js'
import { cellFault } from './address-table-fault.ts'

/** A range of addresses, both ends included. */
export interface AddressSpan {
  readonly first: string
  readonly last: string
}

/** What is wrong with a cell, and which. */
export interface CellFault {
  readonly column: AddressColumn
  readonly text: Localised
}

// It is CommonJS, of which Node sees no names.
const { IPv4, IPv6, parse, parseCIDR } = ipaddr

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Read<T> = Result<T, CellFault>

const BETWEEN = /\s*[-–—~〜]\s*/u

/** An address as it is stored: an IPv4 address within IPv6 is one of IPv4. */
function addressOf(text: string): Address | undefined {
  // Parsers take more for an address than people mean by one: 10.1, 0x7f.1, 010.0.0.1, fe80::1%eth0.
  if (isIP(text) === 0 || text.includes('%')) return undefined
  const address = parse(text)
  return address instanceof IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address
}

const numberOf = (address: Address): bigint =>
  BigInt(`0x${Buffer.from(address.toByteArray()).toString('hex')}`)

function spanOf(first: Address, last: Address, column: AddressColumn): Read<AddressSpan> {
  if (first.kind() !== last.kind()) return err({ column, text: cellFault.mixed() })
  if (numberOf(first) > numberOf(last)) return err({ column, text: cellFault.backwards() })
  return ok({ first: first.toString(), last: last.toString() })
}

/** Two addresses, each from a cell of its own or both from one. */
function fromTo(
  from: readonly [AddressColumn, string],
  to: readonly [AddressColumn, string],
): Read<AddressSpan> {
  const [first, last] = [addressOf(from[1]), addressOf(to[1])]
  if (!first) return err({ column: from[0], text: cellFault.noAddress(from[1]) })
  if (!last) return err({ column: to[0], text: cellFault.noAddress(to[1]) })
  return spanOf(first, last, to[0])
}

/** `203.0.113.0/24`; the address is the first of its network, or somebody has mistyped one of the two. */
function ofPrefix(cell: string): Read<AddressSpan> {
  const [text = '', length = ''] = cell.split('/')
  const column = 'network'
  if (isIP(text) === 0 || text.includes('%')) return err({ column, text: cellFault.noAddress(cell) })
  const bits = /^\d{1,3}$/u.test(length) ? Number(length) : -1
  if (bits < 0 || bits > (isIP(text) === 4 ? 32 : 128) || cell.split('/').length > 2)
    return err({ column, text: cellFault.noPrefix(cell) })
  const [address] = parseCIDR(cell)
  const kind = address instanceof IPv4 ? IPv4 : IPv6
  const first = kind.networkAddressFromCIDR(cell)
  if (numberOf(first) !== numberOf(address))
    return err({ column, text: cellFault.notFirst(cell, `${first.toString()}/${bits}`) })
  return ok({ first: first.toString(), last: kind.broadcastAddressFromCIDR(cell).toString() })
}

/** A network as people write it: `203.0.113.0/24`, one address, or `203.0.113.1 - 203.0.113.9`; IPv4 or IPv6. */
export function readNetwork(cell: string): Read<AddressSpan> {
  if (cell.includes('/')) return ofPrefix(cell)
  const [first = '', last, more] = cell.split(BETWEEN)
  if (last === undefined) return fromTo(['network', first], ['network', first])
  if (more !== undefined) return err({ column: 'network', text: cellFault.noAddress(cell) })
  return fromTo(['network', first], ['network', last])
}

/** A range of two cells. */
export const readFirstAndLast = (first: string, last: string): Read<AddressSpan> =>
  fromTo(['first', first], ['last', last])
