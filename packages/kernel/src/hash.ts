/** A 32-bit FNV-1a hash of the text's UTF-16 units, mixed once more; the same on every machine, for ever. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** A repeatable number in [0, 1) for this text; used to split leads by weight without a memory of it. */
export const hashFraction = (text: string): number => hash32(text) / 2 ** 32
