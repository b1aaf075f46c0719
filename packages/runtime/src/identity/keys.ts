import type { IdentityKey } from '@shirube/db'
import { fold } from '@shirube/kernel'

// Looser than RFC 5321 on purpose: carriers in Japan gave out addresses such as `a..b.@docomo.ne.jp`.
const EMAIL =
  /^[^\s@<>"(),:;[\]\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u

/** An address as it is compared: folded, without the spaces around it; undefined when it is none. */
export function emailKey(text: string): string | undefined {
  const email = fold(text).trim()
  return email.length <= 254 && EMAIL.test(email) ? email : undefined
}

const JAPAN = '+81'

/**
 * A telephone number as it is compared: `+` and digits (E.164). One without a country is taken to be Japan's, where
 * numbers begin with 0 and have ten or eleven digits. Undefined when it is none, or when an extension follows.
 */
export function phoneKey(text: string): string | undefined {
  const plain = fold(text).replace(/[\s()\-.‐‑–—―−ー/]/gu, '')
  if (!/^\+?\d{6,15}$/u.test(plain)) return undefined
  if (plain.startsWith(JAPAN)) return `${JAPAN}${plain.slice(JAPAN.length).replace(/^0/u, '')}`
  if (plain.startsWith('+')) return plain
  if (plain.startsWith('010') && plain.length > 11) return `+${plain.slice(3)}`
  return /^0\d{9,10}$/u.test(plain) ? `${JAPAN}${plain.slice(1)}` : undefined
}

/** An id in another system, as it is compared: exactly, but for the spaces around it. */
export const externalKey = (text: string): string | undefined => text.trim() || undefined

/** What a person may be recognised by, as it was given. */
export interface GivenKeys {
  readonly externalId?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly mobile?: string | undefined
  /** Colleagues share a telephone: it is a person's only together with the name. */
  readonly name?: string | undefined
}

/** The keys of a person, the surest first. */
export function keysOf(given: GivenKeys): readonly IdentityKey[] {
  const external = given.externalId === undefined ? undefined : externalKey(given.externalId)
  const email = given.email === undefined ? undefined : emailKey(given.email)
  const phones = [given.phone, given.mobile].flatMap((one) => (one && phoneKey(one)) || [])
  const name = fold(given.name ?? '').replace(/\s/gu, '')
  return [
    ...(external === undefined ? [] : [{ kind: 'external', value: external } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', value: email } as const]),
    ...[...new Set(phones)].map((phone) => ({ kind: 'phone', value: `${phone} ${name}`.trim() }) as const),
  ]
}
