declare const brand: unique symbol

/** A string that may only stand where an id of this kind is meant. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type LeadId = Id<'Lead'>
export type CompanyId = Id<'Company'>
export type UserId = Id<'User'>
export type RunId = Id<'Run'>
export type ScenarioId = Id<'Scenario'>
export type VersionId = Id<'Version'>
export type NodeId = Id<'Node'>
export type EdgeId = Id<'Edge'>

/** Gives a string its kind where it enters the program; the caller vouches for it. */
export const asId = <T extends string>(text: string): T => text as T

/**
 * A UUID version 7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by age.
 * @param at milliseconds since 1970, UTC
 * @param random ten random bytes; more are ignored
 */
export function uuidv7(at: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidv7 needs ten random bytes')
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
