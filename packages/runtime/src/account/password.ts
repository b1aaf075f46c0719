import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the memory and passes that OWASP's Password Storage Cheat Sheet names first. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password that nobody has, at the same cost: what is verified when there is no account. */
const NOBODY =
  '$argon2id$v=19$m=19456,t=2,p=1$+CrZTFn3Ou0uvMJXQTl8XA$rYPE3E3iOIk2M82bjCmMrK5FnvX8siNwUDl81PExC7E'

/** The hash under which a password is kept. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** True when the password is the one that was hashed. Takes as long when there is no hash to hold it against. */
export async function verifyPassword(password: string, kept: string | undefined): Promise<boolean> {
  const fits = await verify(kept ?? NOBODY, password)
  return fits && kept !== undefined
}

// Without signs that are taken for one another when read aloud or copied by hand.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password for a first sign-in: four groups of five signs, 99 bits. */
export function firstPassword(): string {
  const group = (): string => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join('')
  return [group(), group(), group(), group()].join('-')
}
