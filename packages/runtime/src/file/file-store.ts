import type { Readable } from 'node:stream'
import { AppError } from '@shirube/kernel'
import type { FilesConfig } from '../config/index.ts'
import { openFolderStore } from './folder-store.ts'

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

/** Opens the store that is configured. Throws `not_configured` for a kind that this release does not know. */
export function openFileStore(config: FilesConfig): FileStore {
  if (config.kind === 'folder') return openFolderStore(config.folder)
  throw new AppError('not_configured', 'FILES_URL must be a file: URL; this release keeps files in a folder')
}
