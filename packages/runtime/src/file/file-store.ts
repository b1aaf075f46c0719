import type { Readable } from 'node:stream'

/** What is known of bytes once they are kept. */
export interface KeptBytes {
  readonly size: number
  /** Hexadecimal. */
  readonly sha256: string
}

/** Where bytes are kept outside the database, by random names. */
export interface FileStore {
  /** Keeps bytes under a fresh name. Throws `too_large` beyond the limit, and then keeps nothing. */
  put(id: string, bytes: Readable, largest: number): Promise<KeptBytes>
  /** The bytes of a name. Throws `not_found`. */
  open(id: string): Promise<Readable>
  remove(id: string): Promise<void>
}
