import { hash } from 'node:crypto'

/** A key by which a sender names what it sends; unique for each source. */
export interface SenderKey {
  readonly source: string
  readonly id: string
}

/**
 * What `event_keys` keeps of a sender's key: the first 128 bits of the SHA-256 of source, NUL and key, in hexadecimal
 * digits, as the database reads a UUID. As long as any other, and compared by bytes; nobody finds two keys with one
 * digest.
 */
export const digestOfKey = ({ source, id }: SenderKey): string =>
  hash('sha256', `${source}\0${id}`, 'hex').slice(0, 32)
